import { randomUUID } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { appRole } from './connect.ts'
import { openHouse } from './house.ts'
import type { House } from './house.ts'
import { inDatabase, order } from './testing-template.ts'
import type { Template } from './testing-template.ts'

declare module 'vitest' {
  interface ProvidedContext {
    template: Template
  }
}

export interface TestHouse {
  readonly house: House
  /** Signs in as the owner, whom row-level security does not bind: for looking and meddling behind the house's back. */
  readonly ownerUrl: string
  /** Signs in as the application's role, for asking what it must not see. */
  readonly appUrl: string
  /** Ends the pool and removes the database; runs by itself after the file's last test. */
  close(): Promise<void>
}

/** A database of this test file's own, migrated and otherwise empty: `const { house } = await testHouse()` at its top. */
export async function testHouse(): Promise<TestHouse> {
  const { maintenanceUrl, database: template } = inject('template')
  const database = `${template}_${randomUUID().slice(0, 8)}`
  const ownerUrl = inDatabase(maintenanceUrl, database)
  const house = openHouse(ownerUrl, { max: 8 })
  let closing: Promise<void> | null = null
  const remove = async (): Promise<void> => {
    await house.close()
    await order(maintenanceUrl, `drop database if exists ${database} with (force)`)
  }
  const close = (): Promise<void> => (closing ??= remove())
  afterAll(close)
  await order(maintenanceUrl, `create database ${database} template ${template}`)
  const appUrl = new URL(ownerUrl)
  appUrl.searchParams.set('options', `-c role=${appRole}`)
  return { house, ownerUrl, appUrl: appUrl.href, close }
}
