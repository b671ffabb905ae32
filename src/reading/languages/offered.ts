import type { Tongue } from '../meaning/tongue.ts';

/** CANCEL PORT and KEEP PORT: what every notice offers to answer with, in whatever language the answer is. */
export const offered: Tongue['words'] = {
  cancel: 'cancel port, cancel',
  keep: 'keep',
  port: 'port',
};
