import { createHash } from 'node:crypto'
import type { Tables as Everything, Ids } from '../generated/types.js'
import { grouped } from '../rules/context.js'
import { printTable } from './emit/csv.js'
import { byCodeUnit } from './tables.js'

type Tables = Omit<Everything<Ids>, 'evidence'>

/** A claim drawn for an audit. */
export interface Draw {
  readonly period: string
  readonly claim: Tables['claims'][number]
}

/** What to draw. */
export interface SampleOptions {
  /** Share of each period's claims to draw, more than 0 and up to 1. */
  readonly share: number
  /** Any text. The same seed draws the same sources from the same records. */
  readonly seed: string
  /** Sources that an earlier audit has drawn; they are neither drawn nor counted. */
  readonly except?: ReadonlySet<string>
}

/** First year of each period by which claims are drawn, so that none is left out by chance. */
const periodStarts = [1960, 1992, 2012, 2020, 2021, 2022, 2023, 2024, 2025]

/**
 * Draws claims at random for an audit: whole sources, since whoever opens a page judges all that was taken from it.
 *
 * Within each period the sources come in the order of a hash of seed and id, until their claims make up the share. So
 * every claim of a period has the same chance, whoever draws again gets the same, and a new source moves no other.
 */
export function sampleOf(tables: Tables, { share, seed, except = new Set() }: SampleOptions): Draw[] {
  const { claims } = tables
  const yearOfClaim = yearsOf(tables)
  const bySource = grouped(
    claims.filter(({ source }) => !except.has(source)),
    ({ source }) => source,
  )
  const clusters = [...bySource].map(([source, own]) => ({
    own,
    period: commonest(own.map((claim) => periodOf(yearOfClaim(claim)))),
    rank: createHash('sha256').update(`${seed}:${source}`).digest('hex'),
  }))
  return periodNames.flatMap((period) => {
    const stratum = clusters.filter((cluster) => cluster.period === period)
    const goal = share * stratum.reduce((sum, { own }) => sum + own.length, 0)
    const drawn: Draw[] = []
    for (const { own } of stratum.sort((a, b) => byCodeUnit(a.rank, b.rank))) {
      if (drawn.length >= goal) break
      drawn.push(...own.map((claim) => ({ period, claim })))
    }
    return drawn
  })
}

/** The claims drawn as CSV, with what an auditor compares with the page and three columns to fill in. */
export function printSample(drawn: readonly Draw[], { sources, propositions }: Tables): string {
  const urls = new Map(sources.map(({ id, url }) => [id, url]))
  const texts = new Map(propositions.map(({ id, text }) => [id, text]))
  return printTable([
    [
      'period',
      'source',
      'url',
      'claim',
      'proposition',
      'stance',
      'speakers',
      'paraphrase',
      'verdict',
      'aspect',
      'note',
    ],
    ...drawn.map(({ period, claim }) => [
      period,
      claim.source,
      urls.get(claim.source) ?? '',
      claim.id,
      texts.get(claim.proposition) ?? '',
      claim.stance,
      claim.speakers.map((speaker) => (typeof speaker === 'string' ? speaker : 'anonymous')).join('|'),
      claim.paraphrase,
      '',
      '',
      '',
    ]),
  ])
}

/** `1960–1991`, …, `2025–` */
const periodNames = periodStarts.map((start, i) => {
  const next = periodStarts[i + 1]
  return next === undefined ? `${start}–` : next - start === 1 ? String(start) : `${start}–${next - 1}`
})

const periodOf = (year: number): string =>
  periodNames[Math.max(periodStarts.filter((start) => start <= year).length - 1, 0)] ?? ''

/** Year of what a claim is about; of an entity, which has no date, the year in which the source was issued. */
function yearsOf({ sources, events, relations, propositions }: Tables): (claim: Tables['claims'][number]) => number {
  const dated = new Map([...events, ...relations].map(({ id, date }) => [id as string, date]))
  const issued = new Map(sources.map((source) => [source.id, source.issued]))
  const about = new Map(propositions.map((row) => [row.id, row.about]))
  return ({ proposition, source }) => {
    const date = dated.get(about.get(proposition) ?? '') ?? issued.get(source)
    return Number((date?.start ?? date?.end)?.slice(0, 4) ?? 0)
  }
}

/** The commonest of the values; of several, the first met. */
function commonest(values: readonly string[]): string {
  const counts = [...grouped(values, (value) => value)].map(([value, all]) => ({ value, count: all.length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).value
}
