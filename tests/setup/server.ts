import type { TestProject } from 'vitest/node'
import { dropTemplate, makeTemplate } from '../../src/platform/database/testing-template.ts'

/** The same tests on the PostgreSQL server that TEST_DATABASE_URL names: an owner's URL of any database on it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env['TEST_DATABASE_URL']
  if (!url) throw new Error('TEST_DATABASE_URL names no server')
  const template = await makeTemplate(url)
  project.provide('template', template)
  return () => dropTemplate(template)
}
