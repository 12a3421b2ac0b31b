import type { Language, StoryId } from "#contract/words.ts";
import type { FirstLook } from "./first-look.ts";
import { SIZE } from "./preview-svg.ts";
import { PREVIEW_WORDS } from "./words.ts";

const NAMED = 5;

/** Where the picture of a story's preview is. */
export const imagePath = (story: StoryId, language: Language): string => `/preview/${story}.${language}.png`;

/** What the head of a story's pages says to whoever makes a preview of a link to them: Open Graph and Twitter. */
export function tagsOf({ story, cast }: FirstLook, language: Language, origin: string): string {
  const { locale, through, description } = PREVIEW_WORDS[language];
  const known = [...cast.values()];
  const names = known
    .filter(({ importance }) => importance === "lead" || importance === "main")
    .slice(0, NAMED)
    .map(({ name }) => name[language]);
  const said = description(names.join(", "), known.length - names.length);
  const title = story.title[language];
  return [
    property("og:type", "website"),
    property("og:site_name", "Ensemble"),
    property("og:locale", locale),
    property("og:title", title),
    property("og:description", said),
    property("og:url", `${origin}/${story.id}`),
    property("og:image", origin + imagePath(story.id, language)),
    property("og:image:type", "image/png"),
    property("og:image:width", String(SIZE.width)),
    property("og:image:height", String(SIZE.height)),
    property("og:image:alt", `${title}, ${through(story.telling)}`),
    `<meta name="twitter:card" content="summary_large_image" />`,
  ].join("");
}

const property = (name: string, content: string): string =>
  `<meta property="${name}" content="${escaped(content)}" />`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
