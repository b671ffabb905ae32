/** Counts as bars, drawn on the server: no script, no style of its own. */

type Props = {
  /** The oldest first. */
  readonly counts: readonly number[];
  /** What a bar is of: "hour", "day". */
  readonly unit: string;
  /** What is counted: "mails". */
  readonly what: string;
};

const height = 36;
const step = 8;
const bar = 6;

export function Chart({ counts, unit, what }: Props) {
  const most = Math.max(1, ...counts);
  const sum = counts.reduce((all, count) => all + count, 0);
  const width = counts.length * step;
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${sum} ${what} in ${counts.length} ${unit}s, at most ${Math.max(0, ...counts)} in one ${unit}`}
    >
      {counts.map((count, at) => {
        const tall = count === 0 ? 1 : Math.max(2, Math.round((count / most) * (height - 2)));
        const ago = counts.length - 1 - at;
        return (
          <rect
            x={at * step + 1}
            y={height - tall}
            width={bar}
            height={tall}
            rx="1"
            class={count === 0 ? 'none' : undefined}
          >
            <title>
              {count} {what}, {ago === 0 ? `this ${unit}` : `${ago} ${unit}${ago === 1 ? '' : 's'} ago`}
            </title>
          </rect>
        );
      })}
    </svg>
  );
}
