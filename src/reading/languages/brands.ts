/** What carriers are called, in every language: who a number stays with when it is said to stay with one. */
export const brands = {
  /** Names that mean nothing else, in whatever case. */
  always: `
    vodafone, telekom, deutsche telekom, t-mobile, tmobile, telefonica, telefónica, movistar, orange, swisscom, sunrise, a1, telering, o2, congstar, freenet, mobilcom, pyur, vodafone kabel, unitymedia, m-net, netcologne, ewe tel,
    sfr, bouygues, bouygues telecom, sosh, red by sfr, free mobile, coriolis, prixtel, proximus, telenet, scarlet, voo, orange belgium, mobistar, belgacom, edpnet,
    kpn, ziggo, odido, simpel, youfone, tele2, lebara, delta fiber, caiway, xs4all, telfort, hollandsnieuwe,
    windtre, wind tre, fastweb, iliad, tiscali, postemobile, eolo, telecom italia, vianova, kena,
    yoigo, masmovil, másmovil, pepephone, jazztel, digi, euskaltel, lowi, simyo, finetwork, avatel, telcel, telmex, izzi, totalplay, megacable, axtel, entel, wom, tigo, antel, telecentro, telecom argentina, telecom personal, iplan, etb, une,
    meo, altice, vodafone portugal, nowo, telesp, telemar, embratel, algar, sercomtel, nextel,
    verizon, at & t, at&t, comcast, xfinity, centurylink, lumen, frontier, windstream, vonage, ringcentral, consolidated communications, cox, charter, us cellular, ooma, grasshopper, google voice, optimum, altice usa, metro by t-mobile, cricket wireless,
    rogers, telus, videotron, vidéotron, bell canada, sasktel, cogeco, shaw, fido, koodo, telstra, optus, tpg, aussie broadband, vocus, eircom, virgin media, openreach, british telecom, talktalk, plusnet, gamma, daisy, giffgaff, tesco mobile, vodacom, mtn, telkom, jio, airtel, bsnl
  `,
  /** Names that are also common words: only where they are written with a capital within a sentence. */
  capital: `
    free, salt, drei, magenta, three, sky, base, claro, vivo, tim, oi, nos, personal, spectrum, bell, bt, ee, virgin, eir, wind, tre, ho, wow, mint, visible, cricket, metro, telecom, une, digi, gulf, ice
  `,
} as const;
