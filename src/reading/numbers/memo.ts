/** Remembers what a pure function of a short text gave: mails say the same styles and classes over and over. */
export function memo<T>(of: (text: string) => T, most = 2_000, longest = 300): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = of(text);
    if (text.length > longest) return value;
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
