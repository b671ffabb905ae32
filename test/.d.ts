import { languages } from '../src/reading/languages/all.ts';
import * as old from '../src/reading/lexicon-old.ts';
import * as now from '../src/reading/lexicon.ts';
for (const t of ['we understand the risk and accept it.','bitte ignorieren sie meine letzte e-mail zu diesem auftrag, wir bleiben dabei.'])
for (const l of languages) { const r1=old.signals(t,t,old.lexicon(l) as any), r2=now.signals(now.placesOf(t,t),now.lexicon(l)); console.log(l.code, JSON.stringify(r1.filter(q=>!r2.some(p=>JSON.stringify(p)===JSON.stringify(q))))); }
