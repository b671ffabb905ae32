/** Made-up notices in two versions, full and bare: every template is rendered with them when the program starts. */
import type { NoticeName } from '../tickets/ticket.ts';
import type { NoticeGroup, NoticePart, NoticeView, NumberView } from './compose.ts';
import { noticeNames } from './templates.ts';

const number: NumberView = { full: '+14155550100', local: '(415) 555-0100' };

const fullGroup: NoticeGroup = {
  order: { id: 'PO-1042', carrierReference: 'sr_1a2b3c' },
  numbers: [number, { full: '+14155550101', local: null }],
  count: 2,
  state: 'cancelled',
  portState: 'port_date_set',
  portDate: 'Tuesday, December 1, 2026 at 10:00 AM (Eastern Standard Time, UTC−5)',
  requestedDate: 'Tuesday, December 1, 2026',
  asOf: 'Monday, November 23, 2026 at 9:12 AM (Eastern Standard Time, UTC−5)',
  since: 'Monday, November 23, 2026 at 9:14 AM (Eastern Standard Time, UTC−5)',
  fees: [
    {
      for: 'Late cancellation',
      chargedBy: 'the carrier',
      per: 'number',
      firm: true,
      amount: '25.00 USD',
      times: 2,
      sum: '50.00 USD',
    },
    {
      for: 'Order change',
      chargedBy: 'the carrier',
      per: 'order',
      firm: false,
      amount: '40.00 USD',
      times: 1,
      sum: '40.00 USD',
    },
    {
      for: 'Cancellation',
      chargedBy: 'the carrier',
      per: 'number',
      firm: false,
      amount: null,
      times: 2,
      sum: null,
    },
  ],
  risks: [
    { code: 'submitted', text: null },
    { code: 'near-date', text: null },
    { code: 'port-date-set', text: null },
    { code: 'stated', text: 'Service may be interrupted.' },
  ],
  deadline: 'Thursday, November 26, 2026 at 9:15 AM (Eastern Standard Time, UTC−5)',
  requested: true,
  turnedDown: false,
  others: [{ full: '+14155550102', local: null }],
  moreOthers: 1,
};

const bareGroup: NoticeGroup = {
  ...fullGroup,
  order: null,
  numbers: [number],
  count: 1,
  state: 'not-found',
  portState: null,
  portDate: null,
  requestedDate: null,
  asOf: null,
  fees: [],
  risks: [],
  deadline: null,
  requested: false,
  turnedDown: false,
  others: [],
  moreOthers: 0,
};

const full = (name: NoticeName): NoticePart => ({
  name,
  groups: [
    fullGroup,
    { ...fullGroup, state: 'ported' },
    { ...fullGroup, state: 'already-cancelled', portDate: null },
  ],
  noted: [{ order: fullGroup.order, numbers: [number] }],
  count: 7,
  first: '+14155550100',
  costs: { totals: ['130.00 USD', '5.00 EUR'], unknown: true, estimate: true, none: false },
  deadline: null,
  scheduled: true,
  requested: true,
  unverified: true,
  proposal: {
    cancel: [{ order: fullGroup.order, numbers: [number] }],
    keep: [{ order: fullGroup.order, numbers: [{ full: '+14155550101', local: null }] }],
  },
});

const bare = (name: NoticeName, groups: readonly NoticeGroup[]): NoticePart => ({
  name,
  groups,
  noted: [],
  count: groups.length,
  first: null,
  costs: { totals: [], unknown: false, estimate: false, none: true },
  deadline: null,
  scheduled: false,
  requested: false,
  unverified: false,
  proposal: null,
});

const view = (language: string, parts: readonly NoticePart[], moved: boolean): NoticeView => ({
  ticket: moved ? 'T-1001' : null,
  deskName: 'Example Telecom porting desk',
  language,
  writtenAt: fullGroup.since,
  pollEvery: '10 minutes',
  parts,
  moved,
  orders: moved
    ? [
        { id: 'PO-1042', carrierReference: null },
        { id: 'PO-1043', carrierReference: null },
      ]
    : [],
});

/** Views that between them take every branch of a template, for one language. */
export function specimens(language: string): NoticeView[] {
  return noticeNames.flatMap((name) => [
    view(language, [full(name)], true),
    view(language, [bare(name, [bareGroup])], false),
    view(language, [bare(name, []), bare(name, [bareGroup])], false),
    view(
      language,
      [{ ...full(name), groups: [fullGroup], deadline: fullGroup.deadline, unverified: false }],
      false,
    ),
  ]);
}
