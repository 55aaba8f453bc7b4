import type { AnyEndpoint } from '../../src/platform/http/contract.ts'
import type { Catalogue } from '../../src/platform/http/sentences.ts'
import { nodesOf, type Node } from './syntax.ts'
import { root, type File } from './tree.ts'

interface House {
  readonly roles: readonly string[]
  readonly sentences: Catalogue
}

const chinese = /\p{Script=Han}/u
/** Stands for whatever facts a rule may give. */
const anyFacts = new Proxy({}, { get: () => '1' })

/** What is wrong with a reason's sentence, in words; null when nothing is. */
export function sentenceFault(code: string, { sentences }: Pick<House, 'sentences'>): string | null {
  const said = sentences[code]?.(anyFacts)
  if (!said) return `no sentence for ${code}`
  if (!chinese.test(said.zh)) return `no Chinese sentence for ${code}`
  return said.en.trim() && !chinese.test(said.en.slice(0, 1)) ? null : `no English sentence for ${code}`
}

function faultsOf(contract: AnyEndpoint, { roles, sentences }: House): string[] {
  const { name, path, summary, params, refusals = [] } = contract
  const audience = typeof contract.for === 'string' ? [] : contract.for
  const asked = [...path.matchAll(/:(\w+)/g)].map((found) => found[1] ?? '')
  const declared = Object.keys((params as { shape?: object } | undefined)?.shape ?? {})
  const faults = [
    !/^[a-z][A-Za-z]+$/.test(name) && 'its name is no camelCase verb',
    !path.startsWith('/api/') && 'its path is not under /api/',
    contract.method === 'GET' && contract.body !== undefined && 'a GET has no body',
    !chinese.test(summary.zh) && 'no Chinese summary',
    (!summary.en || chinese.test(summary.en)) && 'no English summary',
    Array.isArray(contract.for) && audience.length === 0 && 'nobody may call it',
    ...audience.filter((role) => !roles.includes(role)).map((role) => `no such role: ${role}`),
    asked.join() !== declared.join() && `its path asks for ${asked.join()}, its params are ${declared.join()}`,
    ...refusals.map((code) => sentenceFault(code, { sentences })),
  ]
  return faults.filter((fault) => typeof fault === 'string').map((fault) => `${name}: ${fault}`)
}

const twice = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) < index)

/** Everything wrong with the contracts of a house, taken together. */
export const contractFaults = (contracts: readonly AnyEndpoint[], house: House): string[] => [
  ...twice(contracts.map(({ name }) => name)).map((name) => `two endpoints are called ${name}`),
  ...twice(contracts.map(({ method, path }) => `${method} ${path.replaceAll(/:\w+/g, ':')}`)).map(
    (place) => `two endpoints answer ${place}`,
  ),
  ...contracts.flatMap((contract) => faultsOf(contract, house)),
]

const isEndpoint = (value: unknown): value is AnyEndpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'reply' in value

/** Every endpoint that the given contract files export, once: a room's contract hands on those of its parts. */
export async function declaredIn(files: readonly File[]): Promise<AnyEndpoint[]> {
  const modules = await Promise.all(files.map(({ path }) => import(/* @vite-ignore */ root + path)))
  return [...new Set(modules.flatMap((module: object) => Object.values(module).filter(isEndpoint)))]
}

/** Every reason code that a rule in these files refuses with, `refuse(article, 'code')`. */
export const refusedWith = (files: readonly File[]): string[] =>
  files.flatMap((file) =>
    [...nodesOf(file)].flatMap(({ node }) => {
      if (node.type !== 'CallExpression' || (node['callee'] as Node)['name'] !== 'refuse') return []
      const code = (node['arguments'] as Node[])[1]
      return code?.type === 'Literal' ? [String(code['value'])] : []
    }),
  )
