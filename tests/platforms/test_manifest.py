# SPDX-License-Identifier: GPL-3.0-or-later
"""test_manifest.py SOURCE: what the Flatpak's manifest promises, read from it. Each check is also
shown a manifest that breaks the promise, and has to see it. Speaks TAP.
"""

import copy
import pathlib
import re
import sys

import yaml

SOURCE = pathlib.Path(sys.argv[1])
ID = 'io.github.even_keel.EvenKeel'
POINT = f'{ID}.Programme'
RIGHTS = ['--socket=wayland', '--socket=fallback-x11', '--share=ipc', '--device=dri', '--persist=.local/state']
MANIFEST = yaml.safe_load((SOURCE / 'flatpak' / f'{ID}.yml').read_text(encoding='utf-8'))
# Where a runtime's number could stand a second time.
PLACES = ('*', 'docs/*', 'flatpak/*', 'debian/*', 'build-aux/*', '.ci/*', 'data/*', 'tests/*', 'tests/platforms/*')
NUMBER = re.compile(r"(runtime-version|org\.gnome\.(?:Platform|Sdk)/[^/\s]*/)[\s:='\"]*\d")


def sources(manifest):
    return [source for module in manifest['modules'] for source in module['sources'] if source['type'] != 'dir']


def is_whole(manifest):
    """Extensions name the branch (keelctl programme extension)."""
    return (manifest['id'] == ID and manifest['command'] == 'even-keel' and manifest['branch'] == 'stable'
            and manifest['runtime'] == 'org.gnome.Platform' and manifest['sdk'] == 'org.gnome.Sdk'
            and [module['name'] for module in manifest['modules']][-1] == 'even-keel')


def has_no_more_rights(manifest):
    return manifest['finish-args'] == RIGHTS


def takes_its_languages_along(manifest):
    return manifest['separate-locales'] is False


def pins_every_source(manifest):
    return bool(sources(manifest)) and all(
        source['type'] == 'archive' and source['url'].startswith('https://')
        and re.fullmatch('[0-9a-f]{64}', source.get('sha256', '')) for source in sources(manifest))


def names_the_runtime_once(manifest):
    named = [path.name for place in PLACES for path in sorted(SOURCE.glob(place))
             if path.is_file() and NUMBER.search(path.read_text(encoding='utf-8', errors='replace'))]
    return named == [f'{ID}.yml'] and re.fullmatch(r'\d+', manifest['runtime-version'])


def has_a_place_for_programmes(manifest):
    point = manifest['add-extensions'][POINT]
    return (point['version'] == '1' and point['subdirectories'] is True and not point.get('autodelete')
            and point['directory'] == 'share/even-keel/programmes')


def keeps_its_own_elsewhere(manifest):
    """An extension hides what the application has in its folder, which has to be there all the same."""
    place = pathlib.PurePath(manifest['add-extensions'][POINT]['directory'])
    folder = ' / '.join(['datadir'] + [f"'{part}'" for part in place.parts[1:]])
    installed = (SOURCE / 'data' / 'meson.build').read_text(encoding='utf-8')
    return (f'install_emptydir({folder})' in installed and f'install_dir: {folder}' not in installed
            and "install_dir: datadir / 'even-keel' / 'builtin'" in installed)


def spoilt(change):
    manifest = copy.deepcopy(MANIFEST)
    change(manifest)
    return manifest


def point_of(manifest):
    return manifest['add-extensions'][POINT]


CHECKS = [
    ('the manifest is whole', is_whole,
     [lambda m: m.update(id='org.example.Other'), lambda m: m.update(branch='master'), lambda m: m['modules'].pop()]),
    ('it has the rights that were wished for, and no more', has_no_more_rights,
     [lambda m: m['finish-args'].append('--share=network'), lambda m: m['finish-args'].append('--filesystem=home'),
      lambda m: m['finish-args'].pop()]),
    ('a bundle has its languages in it', takes_its_languages_along,
     [lambda m: m.update({'separate-locales': True})]),
    ('every source is pinned by its checksum', pins_every_source,
     [lambda m: sources(m)[0].pop('sha256'), lambda m: sources(m)[0].update(sha256='55d0'),
      lambda m: sources(m)[0].update(type='git'), lambda m: m.update(modules=[])]),
    ('the number of the runtime stands in one place', names_the_runtime_once,
     [lambda m: m.update({'runtime-version': 'master'})]),
    ('there is a place for programmes of others', has_a_place_for_programmes,
     [lambda m: point_of(m).update(version='2'), lambda m: point_of(m).update(autodelete=True),
      lambda m: point_of(m).update(directory='share/even-keel')]),
    ('the programme that comes with it lies elsewhere', keeps_its_own_elsewhere,
     [lambda m: point_of(m).update(directory='share/even-keel/builtin')]),
]


def main():
    failed = 0
    print(f'1..{len(CHECKS)}')
    for number, (name, holds, changes) in enumerate(CHECKS, 1):
        good = holds(MANIFEST) and not any(holds(spoilt(change)) for change in changes)
        failed += not good
        print(f'{"ok" if good else "not ok"} {number} - {name}')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
