import { useQuery } from "@tanstack/react-query";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { Page } from "../panel/Page.tsx";
import { PageHead } from "../panel/PageHead.tsx";
import { Notice } from "../ui/Notice.tsx";
import { companies } from "../companies/companies-query.ts";
import { CompanyGroup } from "./CompanyGroup.tsx";
import styles from "./company.module.css";
import { ConnectTwo } from "./ConnectTwo.tsx";
import { companyWords } from "./words.ts";

/** The companies met by the horizon: those of the story first, then the real ones. */
export function CompaniesView() {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const t = useWords(companyWords);
  const answer = useQuery(companies(looking.story, through));
  return (
    <Page>
      <PageHead title={t("title")}>
        <p className={styles.quiet}>{t("lede")}</p>
      </PageHead>
      <Answer of={answer} lines={10}>
        {(met) =>
          met.length === 0 ? (
            <Notice title={t("nothing")}>{t("nothingText")}</Notice>
          ) : (
            <>
              <ConnectTwo companies={met} />
              <CompanyGroup title={t("story")} companies={met.filter(({ fictional }) => fictional)} />
              <CompanyGroup title={t("real")} companies={met.filter(({ fictional }) => !fictional)} />
            </>
          )
        }
      </Answer>
    </Page>
  );
}
