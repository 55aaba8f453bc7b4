import { describe, expect, test } from 'vitest'
import { openApi } from '../platform/http/document.ts'
import { allRoutes } from './rooms.ts'

const routes = allRoutes()
const document = openApi(routes) as {
  openapi: string
  paths: Record<
    string,
    Record<string, { operationId: string; parameters: { name: string; in: string }[]; responses: object }>
  >
}

describe('the OpenAPI document', () => {
  test('is of version 3.1', () => expect(document.openapi).toMatch(/^3\.1\./))

  test('lists every endpoint once, under its own name', () => {
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
    const ids = operations.map(({ operationId }) => operationId)
    expect(ids.toSorted()).toEqual(routes.map(({ contract }) => contract.name).toSorted())
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('names every parameter of every path', () => {
    for (const [path, operations] of Object.entries(document.paths)) {
      const wanted = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      for (const { parameters } of Object.values(operations)) {
        const named = parameters.filter((each) => each.in === 'path').map(({ name }) => name)
        expect([path, named.toSorted()]).toEqual([path, wanted.toSorted()])
      }
    }
  })

  test('refers only to what it defines', () => {
    const text = JSON.stringify(document)
    const references = new Set([...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path as string))
    for (const reference of references) {
      const found = reference
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document)
      expect([reference, found !== undefined]).toEqual([reference, true])
    }
  })

  test('says for each refusal that it may come', () => {
    for (const { contract } of routes) {
      const path = contract.path.replaceAll(/:(\w+)/g, '{$1}')
      const operation = document.paths[path]?.[contract.method.toLowerCase()]
      expect([contract.name, '422' in (operation?.responses ?? {})]).toEqual([
        contract.name,
        Boolean(contract.refusals?.length),
      ])
    }
  })
})
