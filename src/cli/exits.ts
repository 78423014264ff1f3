/** What the help of every command that can fail ends with. */
export const EXITS = `
Exit codes:
  0    done, findings included
  1    done, and a finding is as grave as --fail-on says
  2    wrong usage or configuration
  3    some articles failed, or the disk did; everything else is written
  130  interrupted; every file that stands is whole`
