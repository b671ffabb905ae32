/** Every migration, in order. Names never change; a change of the schema is a new one. */
import { start } from './001-start.ts';
import { ticketVersion } from './002-ticket-version.ts';
import { carrierPace } from './003-carrier-pace.ts';
import { operations } from './004-operations.ts';
import { reached } from './005-reached.ts';
import { dated } from './006-dated.ts';
import { work } from './007-work.ts';
import { vouched } from './008-vouched.ts';
import { presence } from './009-presence.ts';
import { today } from './010-today.ts';
import { orderLanguage } from './011-order-language.ts';
import { people } from './012-people.ts';
import { carrierOrder } from './013-carrier-order.ts';
import { ticketKey } from './014-ticket-key.ts';
import { webhooks } from './015-webhooks.ts';

export const migrations: readonly { readonly name: string; readonly statements: string }[] = [
  { name: '001-start', statements: start },
  { name: '002-ticket-version', statements: ticketVersion },
  { name: '003-carrier-pace', statements: carrierPace },
  { name: '004-operations', statements: operations },
  { name: '005-reached', statements: reached },
  { name: '006-dated', statements: dated },
  { name: '007-work', statements: work },
  { name: '008-vouched', statements: vouched },
  { name: '009-presence', statements: presence },
  { name: '010-today', statements: today },
  { name: '011-order-language', statements: orderLanguage },
  { name: '012-people', statements: people },
  { name: '013-carrier-order', statements: carrierOrder },
  { name: '014-ticket-key', statements: ticketKey },
  { name: '015-webhooks', statements: webhooks },
];
