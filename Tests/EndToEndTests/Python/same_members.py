"""Says in which members two zipped files, such as workbooks, differ, but for those named.

    python same_members.py one.xlsx other.xlsx [MEMBER...]
"""

import sys
import zipfile

one, other, *free = sys.argv[1:]
with zipfile.ZipFile(one) as a, zipfile.ZipFile(other) as b:
    faults = sorted(set(a.namelist()) ^ set(b.namelist()))
    faults += [name for name in a.namelist() if name in b.namelist() and name not in free and a.read(name) != b.read(name)]
print("\n".join(faults))
sys.exit(1 if faults else 0)
