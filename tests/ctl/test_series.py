# SPDX-License-Identifier: GPL-3.0-or-later

import json
import unittest

import vectors

WEEKS = [7 * week for week in range(24)]
EVENTS = {'event_day_84': 84, 'event_after_6': 42}


class SeriesTest(vectors.DocumentCase):

    COMMAND = 'series'

    def series(self, **more):
        return {'form': 'pulse', 'days': WEEKS, 'y': [week % 3 for week in range(24)], **more}

    def test_every_vector_is_met(self):
        self.assertEqual(len(vectors.VECTORS['series']), 8)
        for name, vector in vectors.VECTORS['series'].items():
            with self.subTest(name=name):
                events = [key for key in vector if key in EVENTS]
                got = self.ask({'form': vector['form'], 'days': vector['days'], 'y': vector['y'],
                                'resolution': vector['resolution'], 'meaningful': 0.5, 'breaks': [],
                                'events': [EVENTS[key] for key in events]})
                self.assert_same(got, {'segments': vector['segments'], 'per_segment': vector['per_segment'],
                                       'ewma28': vector['ewma28'], 'events': [vector[key] for key in events]})

    def test_the_first_twelve_are_a_review_of_their_own(self):
        vector = vectors.VECTORS['series']['T1_pulse_tilt_shift']
        got = self.ask({'form': 'pulse', 'days': vector['days'][:12], 'y': vector['y'][:12]})
        self.assert_same(got['per_segment'][0]['trend'], vector['trend_at_12'])

    def test_breaks_cut(self):
        got = self.ask(self.series(breaks=[84, 120]))
        self.assertEqual(got['segments'], [[0, 12], [12, 18], [18, 24]])
        self.assertEqual([part['range'] for part in got['per_segment']], got['segments'])
        self.assertEqual([part['trend']['state'] for part in got['per_segment']],
                         ['review', 'early', 'early'])

    def test_an_unusual_point_is_named_by_its_place_in_all(self):
        days = list(range(0, 7 * 20, 7))
        y = [0, 0.25] * 10
        y[18] = 3
        got = self.ask({'form': 'pulse', 'days': days, 'y': y, 'breaks': [70]})
        self.assertEqual([part['unusual'] for part in got['per_segment']], [[], [18]])

    def test_an_event_is_compared_across_its_own_cut_only(self):
        got = self.ask(self.series(breaks=[84], events=[84, 77, 0]))
        self.assertEqual([(event['state'], event['n1'], event['n2']) for event in got['events']],
                         [('ok', 12, 12), ('early', 11, 1), ('early', 0, 12)])
        self.assertNotIn('verdict', got['events'][1])

    def test_there_is_no_verdict_between_reviews(self):
        for n in range(24):
            got = self.ask({'form': 'pulse', 'days': WEEKS[:n], 'y': list(range(n))})
            trend = got['per_segment'][0]['trend'] if n else {}
            self.assertEqual(trend.get('verdict', 'none'), 'clear' if n in (8, 12) else 'none', n)

    def test_nothing_is_a_series_too(self):
        self.assertEqual(self.ask({'form': 'full', 'days': [], 'y': []}),
                         {'segments': [], 'per_segment': [], 'ewma28': [], 'events': []})

    def test_numbers_come_back_as_they_went(self):
        for value in (0.1, 1 / 3, -2.5, 1e-7, 12345.678901234567, 0):
            text = self.feed(json.dumps({'form': 'pulse', 'days': [3], 'y': [value]}))
            self.assertEqual(json.loads(text)['ewma28'], [value])
        self.assertIn('0.1\n', self.feed('{"form": "pulse", "days": [3], "y": [0.1]}'))

    def test_long_series_are_read(self):
        n = 1000
        got = self.ask({'form': 'pulse', 'days': list(range(n)), 'y': [i % 7 for i in range(n)]})
        self.assertEqual(got['segments'], [[0, n]])
        self.assertEqual(got['per_segment'][0]['trend']['state'], 'interim')

    def test_what_is_no_series_is_refused_by_place(self):
        cases = [
            ({'days': [0, 7], 'y': [1, 'x']}, 'y[1]'),
            ({'days': [0, 7], 'y': [1, None]}, 'y[1]'),
            ({'days': [0, 7], 'y': [1, True]}, 'y[1]'),
            ({'days': [0, 7], 'y': [1, [2]]}, 'y[1]'),
            ({'days': [0, 7], 'y': [1e10, 2]}, 'y[0]'),
            ({'days': [0, 7], 'y': [1]}, 'y[1]'),
            ({'days': [0], 'y': [1, 2]}, 'days[1]'),
            ({'days': [0, 7, 7], 'y': [1, 2, 3]}, 'days[2]'),
            ({'days': [0, 7, 6], 'y': [1, 2, 3]}, 'days[2]'),
            ({'days': [0, 7.5], 'y': [1, 2]}, 'days[1]'),
            ({'days': [0, 'x'], 'y': [1, 2]}, 'days[1]'),
            ({'days': [-1, 7], 'y': [1, 2]}, 'days[0]'),
            ({'days': [0, 900000], 'y': [1, 2]}, 'days[1]'),
            ({'days': list(range(5001)), 'y': [0] * 5001}, 'days[5000]'),
            ({'days': [0], 'y': [1], 'breaks': ['x']}, 'breaks[0]'),
            ({'days': [0], 'y': [1], 'events': [0, None]}, 'events[1]'),
            ({'days': [0], 'y': [1], 'resolution': -1}, 'resolution'),
            ({'days': [0], 'y': [1], 'resolution': '0.25'}, 'resolution'),
            ({'days': [0], 'y': [1], 'meaningful': []}, 'meaningful'),
            ({'days': 5, 'y': [1]}, 'days'),
            ({'days': [0], 'y': {}}, 'y'),
            ({'y': [1]}, 'days[0]'),
            ({'days': [1]}, 'y[0]'),
            ({'form': 'daily', 'days': [0], 'y': [1]}, 'form', 'daily'),
        ]
        for document, *parts in cases:
            with self.subTest(document=str(document)[:60]):
                self.refuses({'form': 'pulse', **document}, *parts)
        self.refuses('{"form": "pulse", "days": [0], "y": [1e400]}', '1')
        self.refuses('{"form": "pulse", "days": [0], "y": [NaN]}', '1')
        self.refuses('{"days": [0], "y": [1]}', 'form')


if __name__ == '__main__':
    unittest.main()
