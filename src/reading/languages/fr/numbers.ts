import type { NumberWords } from '../../numbers/number-words.ts';

const t = String.raw;

/** Words around digits in French: alternatives parted by semicolons, folded. */
export const numbers: NumberWords = {
  ending: t`(se )?termin(ant|e|ent|ee|es|e)( par| en)?; qui (se )?(termine|finit|terminent|finissent)( par| en)?; finissant( par| en)?; fini(t|ssent)( par| en)?; les? (quatre|4|trois|3|deux|2)? ?derniers chiffres( (sont|:))?; derniers chiffres; terminaison; fin en; dont la fin est`,
  noun: t`numero; num; n; no; ligne; tel; telephone; numeros; lignes; nos; poste`,
  nouns: t`numeros; lignes; telephones; fixes`,
  area: t`indicatif( regional)?; prefixe; (commenc(ant|ent|e|ez)|debut(ant|ent|e))( (par|en|avec))?; numeros en; lignes en; (les |tous les |mes |nos )?(numeros|lignes) (du|en|a|avec|de l'indicatif)( (indicatif|prefixe))?; ceux en; code regional; zone`,
  to: t`a; au; jusqu'a; jusqu'au; jusque; a la`,
  and: t`et; ou; ainsi que; et le; et la; et aussi; plus; et les; puis; et celui en; et du; et au; de meme que; avec`,
  between: t`entre( le| la| les)?; du; de; depuis( le)?`,
  label: t`compte; contrat; client; numero de client; n client; numero de compte; numero de contrat; code postal; cp; facture; ticket; dossier; reference; ref; rio; code rio; pin; nip; siret; siren; tva; iban; rib; cedex; rue; avenue; boulevard; bureau; etage; appartement; page; version; mot de passe; code; bp; boite postale; bce; cas; tel interne; annee; porte; batiment; serie; chambre; salle; local; suite`,
  order: t`commande; demande; dossier; ordre; demande de portabilite; commande de portabilite; commandes; demandes`,
  unit: t`jours?; heures?; semaines?; mois; annees?; minutes?; euros?; eur; dollars?; pour cent; employes; personnes; jours ouvres; jours ouvrables; km; metres; telephones; casques; appareils; combines; pages; fois; clients; rue; boulevard; chaises; unites; centimes; chf; francs`,
  month: t`janvier; janv; fevrier; fev; fevr; mars; avril; avr; mai; juin; juillet; juil; aout; septembre; sept; octobre; oct; novembre; nov; decembre; dec`,
  extension: t`poste; ext; extension`,
};
