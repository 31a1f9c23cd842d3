/** One has these without an article: ho fame, ha ragione. */
export const NOUNS_AFTER_HAVE =
  /^(?:bisogno|fame|sete|sonno|paura|voglia|ragione|torto|fretta|freddo|caldo|tempo|intenzione|diritto|modo|idea|notizie|notizia|anni|figli|amici|dubbi|problemi|male|mal|cura|accesso|speranza|fiducia|fede|smesso|coraggio|fortuna|piacere|occasione)$/;
