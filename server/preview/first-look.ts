import type { Graph } from "#contract/graph.ts";
import type { Story } from "#contract/story.ts";
import { castOf, type Cast } from "../characters/cast.ts";
import { drawn } from "../ensemble/picture.ts";
import { notFound } from "../http/failures.ts";
import type { Layouts } from "../layout/layouts.ts";
import { story } from "../story/stories.ts";
import type { View } from "../story/view.ts";
import { allTies } from "../ties/all-ties.ts";
import { toGraphTie } from "../ties/tie-rows.ts";

/** A story and those met in it, as the view has them. */
export type FirstLook = { story: Story; cast: Cast };

/** What is told of a story, without a picture: quick to be had. Throws not_found. */
export async function firstLook(view: View): Promise<FirstLook> {
  const [[found], cast] = await Promise.all([story(view, {}), castOf(view)]);
  if (!found) throw notFound("story", view.edition.story);
  return { story: found, cast };
}

/** The web of a story with where everybody stands, which may have to be worked out first. */
export async function webOf(view: View, layouts: Layouts): Promise<Graph> {
  const [characters, ties] = await Promise.all([drawn(layouts, view, null), allTies(view)]);
  return { characters, ties: ties.map(toGraphTie) };
}
