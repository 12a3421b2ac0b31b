import { z } from "zod";
import { endpoints } from "#contract/endpoints.ts";
import { CompanyEntry, CompanyPage } from "#contract/people.ts";
import { CharacterId, SourceId, Text, type CompanyId } from "#contract/words.ts";
import { castOf, refOf } from "../characters/cast.ts";
import { notFound } from "../http/failures.ts";
import { serveStory, type Site } from "../http/serve.ts";
import { eachShown } from "../identities/as-shown.ts";
import { identitiesOf } from "../identities/identities.ts";
import { perView } from "../story/per-view.ts";
import { sourceRefs } from "../story/sources.ts";
import { storyQuery, type View } from "../story/view.ts";

const CompanyEntryRow = CompanyEntry.extend({ members: z.array(CharacterId) });
const companies = storyQuery<Record<never, never>, z.infer<typeof CompanyEntryRow>>(
  "companies",
  CompanyEntryRow,
);
type ByCompany = { company: CompanyId };
const company = storyQuery<ByCompany, CompanyRow>(
  "company",
  CompanyPage.omit({ members: true }).extend({ sources: z.array(SourceId) }),
);
type CompanyRow = Omit<CompanyPage, "members" | "sources"> & { sources: SourceId[] };
const companyMembers = storyQuery<ByCompany, MemberRow>(
  "company-members",
  z.object({
    character: CharacterId,
    role: Text,
    guest: z.boolean(),
    began: z.int(),
    ended: z.int().nullable(),
  }),
);
type MemberRow = { character: CharacterId; role: Text; guest: boolean; began: number; ended: number | null };

/** The companies met by the horizon, with how many of those shown belong to each. */
export const companiesMet = perView(async (view: View): Promise<CompanyEntry[]> => {
  const [rows, who] = await Promise.all([companies(view, {}), identitiesOf(view)]);
  return rows.map(({ members, ...entry }) => ({ ...entry, members: eachShown(who, members).length }));
});

/** Answers the companies met by the horizon, and one with its members. */
export function companyRoutes(site: Site): void {
  serveStory(site, endpoints.companies, companiesMet);

  serveStory(site, endpoints.company, async (view, input): Promise<CompanyPage> => {
    const [[found], members, cast, who] = await Promise.all([
      company(view, { company: input.company }),
      companyMembers(view, { company: input.company }),
      castOf(view),
      identitiesOf(view),
    ]);
    if (!found) throw notFound("company", input.company);
    return {
      ...found,
      members: members.map((member) => ({
        ...member,
        character: refOf(cast, who.shownAs(member.character)),
      })),
      sources: await sourceRefs(view, found.sources),
    };
  });
}
