#!/usr/bin/env node
import { ensureInstalled } from './install.js'
import { becomes } from './node.js'

ensureInstalled()
becomes('src/app/cli.ts', process.argv.slice(2))
