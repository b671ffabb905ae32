/** The page to sign in at. It knows nothing yet of whoever looks at it. */

type Props = { deskName: string; styleHref: string; to: string; problem: string | null };

export const LoginPage = ({ deskName, styleHref, to, problem }: Props) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <meta name="color-scheme" content="light dark" />
      <title>Sign in · Porthalt</title>
      <link rel="icon" type="image/svg+xml" href="/icon.svg" />
      <link rel="stylesheet" href={styleHref} />
    </head>
    <body>
      <main id="content" class="login">
        <h1>Sign in</h1>
        <p class="lead">Porthalt, {deskName}</p>
        {problem === null ? null : (
          <div class="note bad" role="alert">
            {problem}
          </div>
        )}
        <form method="post" action="/login" class="card pad stack">
          <input type="hidden" name="to" value={to} />
          <label>
            Name
            <input
              type="text"
              name="name"
              autocomplete="username"
              autocapitalize="none"
              required
              maxlength={100}
              autofocus
            />
          </label>
          <label>
            Password
            <input type="password" name="password" autocomplete="current-password" required maxlength={256} />
          </label>
          <div class="actions">
            <button type="submit">Sign in</button>
          </div>
        </form>
      </main>
    </body>
  </html>
);
