/** Says at the end of a longer run which files took longest, so that `npm test` stays quick. */
import { relative } from 'node:path';

const shown = 20;

export default class Slowest {
  onRunComplete(_contexts, { testResults }) {
    if (testResults.length <= shown) return;
    const files = testResults
      .map(({ testFilePath, perfStats, displayName }) => ({
        file: relative(process.cwd(), testFilePath),
        project: displayName?.name ?? '',
        seconds: perfStats.runtime / 1_000,
      }))
      .sort((one, other) => other.seconds - one.seconds);
    const projects = [...new Set(files.map((one) => one.project))].map((project) => {
      const own = files.filter((one) => one.project === project);
      const seconds = own.reduce((sum, one) => sum + one.seconds, 0);
      return `${project} ${seconds.toFixed(0)} s in ${own.length} files`;
    });
    console.error(`\nTime of all workers: ${projects.join(', ')}. The slowest ${shown} files:`);
    for (const { file, seconds } of files.slice(0, shown))
      console.error(`${seconds.toFixed(1).padStart(7)} s  ${file}`);
  }
}
