#!/usr/bin/env bash
# A release: versions and changelogs from the notes, then what the tests of the next ones are held against.
set -euo pipefail
cd "$(dirname "$0")/../.."
pnpm exec changeset version
version=$(pnpm exec node -p "require('./packages/widgets/package.json').version")
sed -i -E "s/(VERSION = ')[^']+/\1$version/" packages/widgets/src/version.ts
pnpm install --lockfile-only
pnpm run build:types
pnpm run generate
pnpm exec node test/sdk/released/freeze.ts
pnpm exec node test/packaging/released/freeze.ts
