/** Who may come in, tokens for programs, one's own password, and who did what. */
import { type AuditRow, acts } from '../../people/audit.ts';
import { roles } from '../../people/role.ts';
import { shortestPassword } from '../../people/secret.ts';
import type { Token } from '../../people/tokens.ts';
import type { User } from '../../people/users.ts';
import { labelOf } from '../labels.ts';
import { type Frame, Page } from '../layout.tsx';
import { Empty, Pill, Text, Time } from '../parts.tsx';

/** What came of a form; `secret` is shown this once. */
export type Said = { readonly done: string; readonly secret?: string } | { readonly problem: string };

function Saying({ said }: { said: Said | null }) {
  if (said === null) return null;
  if ('problem' in said)
    return (
      <div class="note bad" role="alert">
        <b>Not saved.</b> <Text max={300}>{said.problem}</Text>
      </div>
    );
  return (
    <div class="note good" role="status">
      <Text max={300}>{said.done}</Text>
      {said.secret === undefined ? null : (
        <p>
          <code class="secret">{said.secret}</code>
        </p>
      )}
    </div>
  );
}

const RoleSelect = ({ chosen, id }: { chosen: string; id?: string }) => (
  <select name="role" {...(id === undefined ? { 'aria-label': 'Role' } : { id })}>
    {roles.map((role) => (
      <option value={role} selected={role === chosen}>
        {role}
      </option>
    ))}
  </select>
);

const Act = ({ name, what, children }: { name: string; what: string; children?: unknown }) => (
  <form method="post" action="/people" class="inline">
    <input type="hidden" name="name" value={name} />
    <button type="submit" class="link" name="do" value={what}>
      {children}
    </button>
  </form>
);

type PeopleProps = {
  frame: Frame;
  users: readonly User[];
  tokens: readonly Token[];
  settingsUser: string;
  said: Said | null;
};

export function PeoplePage({ frame, users, tokens, settingsUser, said }: PeopleProps) {
  return (
    <Page frame={frame} title="People" section="people">
      <h1>People</h1>
      <p class="lead">
        A viewer looks; an operator answers, writes and imports; an admin also says who may.{' '}
        <a href="/audit">Who did what</a>
      </p>
      <Saying said={said} />
      <div class="card">
        <table class="cards">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Role</th>
              <th scope="col">Signed in last</th>
              <th scope="col">Added</th>
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>
                <b>
                  <Text max={60}>{settingsUser}</Text>
                </b>
              </td>
              <td data-label="Role">admin</td>
              <td data-label="Signed in">
                <span class="soft">the account of the settings (DASHBOARD_USER)</span>
              </td>
              <td></td>
              <td></td>
            </tr>
            {users.map((user) => (
              <tr>
                <td>
                  <b>
                    <Text max={60}>{user.name}</Text>
                  </b>
                </td>
                <td data-label="Role">
                  <form method="post" action="/people" class="inline role">
                    <input type="hidden" name="name" value={user.name} />
                    <RoleSelect chosen={user.role} />
                    <button type="submit" class="link" name="do" value="role">
                      set
                    </button>
                  </form>
                </td>
                <td data-label="Signed in">
                  <Time at={user.signedInAt} now={frame.now} />
                </td>
                <td data-label="Added">
                  <span>
                    <Time at={user.createdAt} now={frame.now} /> by <Text max={60}>{user.createdBy}</Text>
                  </span>
                </td>
                <td data-label="Change">
                  <span>
                    <Act name={user.name} what="password">
                      new password
                    </Act>{' '}
                    <Act name={user.name} what="remove">
                      remove
                    </Act>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <form method="post" action="/people" class="search add">
        <label>
          Add a user
          <input type="text" name="name" placeholder="pia" maxlength={60} autocomplete="off" required />
        </label>
        <label for="user-role">
          Role
          <RoleSelect chosen="operator" id="user-role" />
        </label>
        <button type="submit" name="do" value="add">
          Add
        </button>
      </form>
      <h2>Tokens for programs</h2>
      {tokens.length === 0 ? (
        <Empty title="No token yet">
          A token lets a program use <a href="/api/v1">the API</a>. It is shown once.
        </Empty>
      ) : (
        <div class="card">
          <table class="cards">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Role</th>
                <th scope="col">Used last</th>
                <th scope="col">Made</th>
                <th scope="col">Change</th>
              </tr>
            </thead>
            <tbody>
              {tokens.map((token) => (
                <tr>
                  <td>
                    <Text max={60}>{token.name}</Text>
                  </td>
                  <td data-label="Role">{token.role}</td>
                  <td data-label="Used last">
                    <Time at={token.usedAt} now={frame.now} />
                  </td>
                  <td data-label="Made">
                    <span>
                      <Time at={token.createdAt} now={frame.now} /> by <Text max={60}>{token.createdBy}</Text>
                    </span>
                  </td>
                  <td data-label="Change">
                    {token.revokedAt === null ? (
                      <Act name={token.name} what="revoke">
                        revoke
                      </Act>
                    ) : (
                      <Pill tone="end">revoked</Pill>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <form method="post" action="/people" class="search add">
        <label>
          Make a token
          <input type="text" name="name" placeholder="crm" maxlength={60} autocomplete="off" required />
        </label>
        <label for="token-role">
          Role
          <RoleSelect chosen="viewer" id="token-role" />
        </label>
        <button type="submit" name="do" value="token">
          Make it
        </button>
      </form>
    </Page>
  );
}

export function AccountPage({ frame, said }: { frame: Frame; said: Said | null }) {
  return (
    <Page frame={frame} title="Your account" section={null}>
      <h1>
        <Text max={60}>{frame.user}</Text>
      </h1>
      <p class="lead">Your role is {frame.role}.</p>
      <Saying said={said} />
      <form method="post" action="/account" class="card pad stack account">
        <label>
          Present password
          <input type="password" name="old" autocomplete="current-password" required maxlength={256} />
        </label>
        <label>
          New password, at least {shortestPassword} characters
          <input
            type="password"
            name="new"
            autocomplete="new-password"
            required
            minlength={shortestPassword}
            maxlength={256}
          />
        </label>
        <div class="actions">
          <button type="submit">Change the password</button>
        </div>
      </form>
    </Page>
  );
}

type AuditProps = {
  frame: Frame;
  of: { readonly who: string | null; readonly what: string | null };
  rows: readonly AuditRow[];
  names: readonly string[];
  next: number | null;
};

export function AuditPage({ frame, of, rows, names, next }: AuditProps) {
  const query = new URLSearchParams();
  if (of.who !== null) query.set('who', of.who);
  if (of.what !== null) query.set('what', of.what);
  if (next !== null) query.set('before', String(next));
  return (
    <Page frame={frame} title="Who did what" section="people">
      <h1>Who did what</h1>
      <form class="search add" method="get" action="/audit">
        <label>
          Who
          <select name="who">
            <option value="">everybody</option>
            {names.map((name) => (
              <option value={name} selected={name === of.who}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          What
          <select name="what">
            <option value="">anything</option>
            {Object.entries(acts).map(([name, words]) => (
              <option value={name} selected={name === of.what}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">Show</button>
      </form>
      {rows.length === 0 ? (
        <Empty title="Nothing on record">
          Sign-ins, answers, replies, imports and changes of users appear here.
        </Empty>
      ) : (
        <div class="card">
          <table class="cards">
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">Who</th>
                <th scope="col">What</th>
                <th scope="col">About</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr>
                  <td>
                    <Time at={row.at} now={frame.now} />
                  </td>
                  <td data-label="Who">
                    <Text max={100}>{row.who}</Text>
                  </td>
                  <td data-label="What">{labelOf(acts, row.what) ?? <Text max={40}>{row.what}</Text>}</td>
                  <td data-label="About">
                    <span>
                      <About row={row} />{' '}
                      <span class="soft small">
                        <Text max={300}>{row.detail ?? ''}</Text>
                      </span>
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <nav class="pages" aria-label="Pages">
        {next === null ? null : (
          <a class="button quiet" href={`/audit?${query.toString()}`}>
            Older
          </a>
        )}
      </nav>
    </Page>
  );
}

function About({ row }: { row: AuditRow }) {
  if (row.about === null) return null;
  if (row.what === 'review-answered')
    return <a href={`/reviews/${encodeURIComponent(row.about)}`}>{row.about}</a>;
  if (row.what === 'replied' || row.what === 'charged')
    return <a href={`/tickets/${encodeURIComponent(row.about)}`}>{row.about}</a>;
  return <Text max={200}>{row.about}</Text>;
}
