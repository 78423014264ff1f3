import type { Finding, Report } from './wire.ts'

/** `report.json`: the report with its keys in the order of the schema whatever order they came in, two spaces, a line break at the end. */
export function json(report: Report): string {
  return `${JSON.stringify(ordered(report), null, 2)}\n`
}

function ordered(report: Report): Report {
  const { articles, characters, quality, severities } = report
  return {
    v: report.v,
    articles: {
      total: articles.total,
      cleaned: articles.cleaned,
      'kept-whole': articles['kept-whole'],
      failed: articles.failed,
      quarantined: articles.quarantined,
    },
    characters: {
      visible: characters.visible,
      kept: characters.kept,
      lifted: characters.lifted,
      removed: characters.removed,
    },
    quality: { mean: quality.mean, median: quality.median, lowest: quality.lowest },
    languages: report.languages,
    kinds: report.kinds,
    rules: report.rules.map(({ rule, sort, stage, count, articles }) => ({ rule, sort, stage, count, articles })),
    severities: { error: severities.error, warning: severities.warning, note: severities.note },
    sources: report.sources.map(({ name, sort, articles, quality, findings, removedShare }) => ({
      name,
      sort,
      articles,
      quality,
      findings,
      removedShare,
    })),
    clusters: report.clusters.map(({ articles, sharedWords }) => ({ articles, sharedWords })),
    events: report.events.map(orderedEvent),
    findings: report.findings.map(orderedFinding),
    attention: report.attention.map(({ article, why }) => ({ article, why })),
    stale: report.stale,
  }
}

function orderedEvent(event: Report['events'][number]): Report['events'][number] {
  const { articles, first, last, names, lineages, statements, more } = event
  return {
    articles,
    first,
    last,
    names,
    lineages: lineages.map(({ origin, agency, why, steps }) => ({
      origin,
      agency,
      why,
      steps: steps.map(({ article, part, from, share, why }) => ({ article, part, from, share, why })),
    })),
    statements: statements.map(({ speaker, agreement, differs, versions }) => ({
      speaker,
      agreement,
      differs,
      versions: versions.map(({ speaker, manner, text, places }) => ({
        speaker,
        manner,
        text,
        places: places.map(({ article, span }) => ({ article, span })),
      })),
    })),
    more,
  }
}

function orderedFinding({ id, rule, severity, verdict, message, passages }: Finding): Finding {
  return {
    id,
    rule,
    severity,
    verdict,
    message,
    passages: passages.map(({ article, span, text }) => ({ article, span, text })),
  }
}
