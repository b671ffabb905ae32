/** What a mail server said, without what it may have repeated of our login. */

/** Access tokens, and logins as they go over the wire (RFC 4954 §4, RFC 7628): long runs of base64 signs. */
const encoded = /[A-Za-z0-9+/_-]{20,}={0,2}/g;

/** Leaves out the secrets, each also in base64 and as part of a longer run of it. */
export function masked(text: string, secrets: readonly string[]): string {
  const forms = secrets.flatMap((secret) => [secret, Buffer.from(secret).toString('base64')]);
  return forms
    .filter((form) => form.length >= 4)
    .reduce((rest, form) => rest.replaceAll(form, '…'), text.replace(encoded, '…'));
}
