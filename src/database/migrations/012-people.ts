/** Who may sign in, who is signed in, what machines hold, and who did what. */
export const people = `
create table users (
  name text primary key,
  role text not null check (role in ('viewer', 'operator', 'admin')),
  -- scrypt, with its own parameters and salt; null: signs in elsewhere
  secret text,
  created_at timestamptz not null default now(),
  created_by text not null,
  signed_in_at timestamptz
);

-- The id is the hash of what the browser holds, so that a copy of the table opens nothing.
create table sessions (
  id text primary key,
  who text not null,
  -- settings: the account of DASHBOARD_USER; user: a named one; elsewhere: an identity provider vouched for a named one
  by text not null check (by in ('settings', 'user', 'elsewhere')),
  -- hash of the secret that it was opened with: another secret ends it
  proof text,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null
);
create index sessions_who on sessions (who);

-- Failed sign-ins, by name and address and by address alone.
create table sign_in_tries (
  key text primary key,
  failures integer not null,
  last_at timestamptz not null
);

create table tokens (
  name text primary key,
  hash text not null unique,
  role text not null check (role in ('viewer', 'operator', 'admin')),
  created_at timestamptz not null default now(),
  created_by text not null,
  used_at timestamptz,
  revoked_at timestamptz
);

create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  who text not null,
  what text not null,
  about text,
  detail text
);
create index audit_who on audit (who, id);
`;
