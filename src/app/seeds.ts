import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../database/seeds/', import.meta.url))

export interface SeedAccount {
  readonly username: string
  readonly name: string
  readonly congress: 'county' | 'township'
  readonly role: string
  readonly deputy?: string
  readonly organ?: string
}

export const seedFile = (name: string): Promise<Buffer> => readFile(folder + name)

export const seedJson = async <T>(name: string): Promise<T> => JSON.parse((await seedFile(name)).toString('utf8')) as T

/** The demonstration's accounts, one role each. */
export const seedAccounts = (): Promise<SeedAccount[]> => seedJson<SeedAccount[]>('accounts.json')
