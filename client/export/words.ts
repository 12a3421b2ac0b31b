import { defineWords } from "../language/words.ts";

const unitEn = "{telling, select, episode {episode} chapter {chapter} other {act}} {number}";
const throughFr =
  "jusqu’{telling, select, episode {à l’épisode} chapter {au chapitre} other {à l’acte}} {number}";
const inFr = "{telling, select, episode {à l’épisode} chapter {au chapitre} other {à l’acte}} {number}";
const besideFr = "{telling, select, episode {l’épisode} chapter {le chapitre} other {l’acte}} {number}";
const sceneEn = "{scene, plural, =0 {} other {, scene #}}";
const sceneFr = "{scene, plural, =0 {} other {, scène #}}";

export const exportWords = defineWords({
  en: {
    title: "Take the picture with you",
    explained: "What is on show now, with its title, how far it goes, its legend and where it is from.",
    picture: "As a picture",
    svg: "SVG",
    png2: "PNG, twice as fine",
    png4: "PNG, four times as fine",
    poster: "As a poster to print",
    a3: "PDF, A3",
    a2: "PDF, A2",
    print: "Print …",
    link: "As a link",
    embed: "On a page of your own",
    embedExplained:
      "It shows nothing beyond {told}, and less to whoever has not come that far or has not said so.",
    snippet: "What to put into the page",
    copySnippet: "Copy this",
    snippetCopied: "Copied",
    close: "Close",
    busy: "{what} is being made …",
    done: "{what} is saved.",
    failed: "{what} could not be made. Trying again may help.",
    tooLarge: "The picture is too large for that. A coarser one, or SVG, will do.",
    nothing: "There is nothing to show yet.",
    counted: `{count, plural, one {One} other {#}} of the ensemble, through ${unitEn}${sceneEn}`,
    countedStood: `{count, plural, one {One} other {#}} of the ensemble, {before, select, yes {before the story} other {in ${unitEn}${sceneEn}}}`,
    told: `${unitEn}${sceneEn}`,
    seenBy: "{said}, as {name} knows it",
    beside: `{said}, beside ${unitEn}`,
    ahead: "{said}, and more that was told ahead",
    sources: "After {publishers}{more, plural, =0 {} one { and one other} other { and # others}}.",
    where: "Made with Ensemble: {address}",
    added: "new",
    gone: "over",
    changed: "changed",
  },
  fr: {
    title: "Emporter l’image",
    explained: "Ce qui est montré, avec son titre, son horizon, sa légende et ses sources.",
    picture: "En image",
    svg: "SVG",
    png2: "PNG, deux fois plus fin",
    png4: "PNG, quatre fois plus fin",
    poster: "En affiche à imprimer",
    a3: "PDF, A3",
    a2: "PDF, A2",
    print: "Imprimer…",
    link: "En lien",
    embed: "Sur une page à vous",
    embedExplained:
      "On n’y voit rien au-delà de {told}, et moins encore si l’on n’en est pas là ou ne l’a pas dit.",
    snippet: "À mettre dans la page",
    copySnippet: "Copier ceci",
    snippetCopied: "Copié",
    close: "Fermer",
    busy: "{what} se prépare…",
    done: "{what} : enregistré.",
    failed: "{what} : cela n’a pas marché. Réessayer peut aider.",
    tooLarge: "L’image est trop grande pour cela. Plus grossière, ou en SVG, elle passera.",
    nothing: "Il n’y a encore rien à montrer.",
    counted: `{count, plural, one {Un personnage} other {# personnages}} de l’ensemble, ${throughFr}${sceneFr}`,
    countedStood: `{count, plural, one {Un personnage} other {# personnages}}, {before, select, yes {avant l’histoire} other {${inFr}${sceneFr}}}`,
    told: `${besideFr}${sceneFr}`,
    seenBy: "{said}, vu par {name}",
    beside: `{said}, face à ${besideFr}`,
    ahead: "{said}, et davantage, dévoilé d’avance",
    sources:
      "D’après {publishers}{more, plural, =0 {} one { et une autre source} other { et # autres sources}}.",
    where: "Fait avec Ensemble : {address}",
    added: "nouveau",
    gone: "fini",
    changed: "changé",
  },
});
