/** `npm run packages`: the licences of all packages, and whether any of those in production has a known vulnerability. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Licences that ask for no more than to be named. The data of caniuse-lite, a tool's, is CC-BY. */
const fine = new Set(
  '0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC-BY-4.0 CC0-1.0 ISC MIT MIT-0 MIT/X11'.split(
    ' ',
  ),
);

/** Whether an SPDX expression can be met: one of its alternatives, all parts of it. */
const isFine = (expression) =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((alternative) => alternative.split(' AND ').every((licence) => fine.has(licence.trim())));

function licences() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const installed = Object.keys(packages).filter((path) => path !== '' && existsSync(`${path}/package.json`));
  const wrong = installed.flatMap((path) => {
    const { license, licenses } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
    const stated = license?.type ?? license ?? licenses?.map((one) => one.type ?? one).join(' OR ');
    if (stated !== undefined && isFine(stated)) return [];
    return [`${path.replace(/.*node_modules\//, '')}: ${stated ?? 'states no licence'}`];
  });
  for (const line of wrong) console.error(`The licence of a package is not one of ours: ${line}`);
  console.error(`${installed.length} packages, ${wrong.length} with a licence to look at.`);
  return wrong.length === 0;
}

function vulnerabilities() {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
  let report;
  try {
    report = JSON.parse(stdout);
  } catch {
    report = {};
  }
  if (report.vulnerabilities === undefined) {
    console.error(
      `NOT CHECKED for known vulnerabilities: ${report.message ?? 'the registry does not answer'}.`,
    );
    return true;
  }
  const grave = Object.values(report.vulnerabilities).filter((one) => /high|critical/.test(one.severity));
  for (const { name, severity, range } of grave)
    console.error(`Known vulnerability (${severity}): ${name} ${range}`);
  console.error(
    `${Object.keys(report.vulnerabilities).length} known vulnerabilities, ${grave.length} of them grave.`,
  );
  return grave.length === 0;
}

process.exitCode = [licences(), vulnerabilities()].every(Boolean) ? 0 : 1;
