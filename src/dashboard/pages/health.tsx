/** The health report for people. */
import type { HealthReport, Status } from '../health.ts';
import type { Tone } from '../labels.ts';
import { type Frame, Page } from '../layout.tsx';
import { Pill, Text } from '../parts.tsx';

const tones: Readonly<Record<Status, Tone>> = {
  ok: 'good',
  busy: 'wait',
  degraded: 'ask',
  down: 'bad',
};
const summaries: Readonly<Record<Status, string>> = {
  ok: 'Mail is read, carriers are asked, notices go out.',
  busy: 'There is more to do than usual, and it is being done.',
  degraded: 'The desk works, but something needs a look.',
  down: 'The desk does not work as it should. Mails stay in the mailbox until it does.',
};

export function HealthPage({ frame, report }: { frame: Frame; report: HealthReport }) {
  return (
    <Page frame={frame} title="Health" section="health" refresh={30}>
      <div class="title">
        <h1>Health</h1>
        <Pill tone={tones[report.status]}>{report.status}</Pill>
      </div>
      <p class="lead">{summaries[report.status]}</p>
      <div class="card">
        <table class="cards">
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col">State</th>
              <th scope="col">What was seen</th>
            </tr>
          </thead>
          <tbody>
            {report.parts.map((part) => (
              <tr>
                <td>
                  <b>
                    <Text max={120}>{part.name.replace(':', ' ')}</Text>
                  </b>
                </td>
                <td data-label="State">
                  <Pill tone={tones[part.status]}>{part.status}</Pill>
                </td>
                <td data-label="Seen">
                  <Text max={400}>{part.detail}</Text>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="soft small">
        Figures for Prometheus are at <a href="/metrics">/metrics</a>.
      </p>
    </Page>
  );
}
