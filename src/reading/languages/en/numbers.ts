import type { NumberWords } from '../../numbers/number-words.ts';

const t = String.raw;

/** Words around digits in English: alternatives parted by semicolons, folded. */
export const numbers: NumberWords = {
  ending: t`
    ending( in| with| on)?; ends( in| with)?; end(ed)? (in|with); ending:;
    last (four|4|three|3|two|2|digits)( digits)?( (is|are|being|of))?; finishing( in| with)?; suffix;
    that ends? (in|with); w/ last 4; terminating in; with the ending; extension; xxx
  `,
  noun: 'number; no; nos; nr; line; one; did; tn; phone; ending; num',
  nouns: t`
    numbers; lines; ones; dids; tns; nos; ports; phone numbers; area code( numbers| lines| ones)?;
    prefix( numbers)?; exchange( numbers)?; codes?; '?s; number range; area numbers; phone lines;
    area-code numbers; series
  `,
  area: t`
    area code( of)?; (starting|beginning|start|begin|starts|begins)( with| in| on); prefix(ed)?( with)?;
    area; area codes; (numbers|lines|ones) (in|with|on|from)( the)?( area( code)?)?; code; dialling code;
    dialing code; that (start|begin) (with|in)
  `,
  to: 'to; thru; through; until; till; up to; up through; through to; thro',
  and: 'and; &; plus; or; as well as; also; n; and also; then',
  between: 'between; from',
  label: t`
    account; acct; a/c; acc; pin; passcode; password; zip; zip code; postal code; postcode; ticket; case;
    ref; reference; invoice; customer; client; contract; bill; po box; suite; ste; room; unit; apt; floor;
    building; version; case id; incident; ssn; tax id; ein; vat; iban; routing; pon; loa; section; rule;
    clause; paragraph; building; customer id; account id; transaction; confirmation; tracking; street;
    year; since; serial; model
  `,
  order: 'order; port order; port request; porting order; request',
  unit: t`
    days?; hours?; hrs?; weeks?; months?; years?; minutes?; mins?; dollars?; bucks; usd; cents; percent;
    employees; people; staff; business days; working days; o'?clock; gbp;
    pounds; quid; euros?; eur; users; times; miles; street; ave; avenue; blvd; road; lane;
    drive; percent; phones; handsets; pages; units; seats; sq
  `,
  month: t`
    jan(uary)?; feb(ruary)?; mar(ch)?; apr(il)?; may; june?; july?; aug(ust)?; sept?(ember)?; oct(ober)?;
    nov(ember)?; dec(ember)?
  `,
  extension: 'x; ext; extn; extension',
};
