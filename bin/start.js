#!/usr/bin/env node
import { ensureInstalled } from './install.js'
import { becomes } from './node.js'

ensureInstalled()
becomes('src/app/cli.ts', ['start', ...process.argv.slice(2)])
