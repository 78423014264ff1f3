# One extractor over pages: `python extract.py NAME [passes] < pages.jsonl`; prints what extract.mjs prints.
import json
import sys
import time


def trafilatura():
    from trafilatura import bare_extraction

    def extract(html, url):
        found = bare_extraction(html, url=url, include_comments=False, with_metadata=True)
        return {'title': found.title, 'standfirst': found.description, 'text': found.text} if found else {}

    return extract


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree

    def extract(html, url):
        tree = HTMLTree.parse(html)
        return {'title': tree.title, 'text': extract_plain_text(tree, main_content=True, alt_texts=False)}

    return extract


def readability_lxml():
    import re

    from lxml.html import fragment_fromstring
    from readability import Document

    blocks = 'p div li h1 h2 h3 h4 h5 h6 tr td th blockquote pre br section article'.split()

    def extract(html, url):
        document = Document(html)
        tree = fragment_fromstring(document.summary(html_partial=True), create_parent='div')
        for element in tree.iter(*blocks):
            element.tail = '\n' + (element.tail or '')
        return {'title': document.short_title(), 'text': re.sub(r'[ \t]*\n\s*', '\n', tree.text_content())}

    return extract


# The bench gives the language: jusText cannot work without a list of stop words, and guesses none.
STOPLISTS = {
    'de': 'German', 'en': 'English', 'fr': 'French', 'es': 'Spanish', 'it': 'Italian', 'pl': 'Polish', 'el': 'Greek',
    'ru': 'Russian', 'nl': 'Dutch', 'pt': 'Portuguese', 'tr': 'Turkish', 'no': 'Norwegian_Bokmal', 'nb': 'Norwegian_Bokmal',
    'da': 'Danish', 'sv': 'Swedish', 'fi': 'Finnish', 'cs': 'Czech', 'hu': 'Hungarian', 'ro': 'Romanian', 'vi': 'Vietnamese',
    'ko': 'Korean', 'ar': 'Arabic', 'he': 'Hebrew', 'hi': 'Hindi', 'lt': 'Lithuanian', 'is': 'Icelandic', 'bg': 'Bulgarian',
    'uk': 'Ukrainian', 'hr': 'Croatian', 'id': 'Indonesian', 'ms': 'Malay',
}


def justext():
    import justext as library

    stoplists = {}

    def extract(html, url, lang):
        name = STOPLISTS.get((lang or 'en')[:2])
        if name not in stoplists:
            stoplists[name] = library.get_stoplist(name) if name in library.get_stoplists() else frozenset()
        # Where there is no list, jusText's own advice: switch the stop words off.
        options = {} if stoplists[name] else {'stopwords_low': 0, 'stopwords_high': 0}
        # A string with a declared encoding is refused by lxml.
        paragraphs = library.justext(html.encode('utf-8'), stoplists[name], encoding='utf-8', **options)
        title = next((paragraph.text for paragraph in paragraphs if paragraph.is_heading), None)
        return {'title': title, 'text': '\n'.join(p.text for p in paragraphs if not p.is_boilerplate)}

    return extract


EXTRACTORS = {'trafilatura': trafilatura, 'resiliparse': resiliparse, 'readability-lxml': readability_lxml, 'jusText': justext}


def main():
    name, passes = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1
    extract = EXTRACTORS[name]()
    pages = [json.loads(line) for line in sys.stdin if line.strip()]
    seconds, lines = [], []
    for turn in range(passes):
        spent = 0.0
        for page in pages:
            start = time.process_time()
            given = (page['html'], page.get('url') or None) + ((page.get('lang'),) if name == 'jusText' else ())
            try:
                found = extract(*given)
            except Exception:
                found = {}
            spent += time.process_time() - start
            if turn == 0:
                empty = {'title': None, 'standfirst': None, 'text': ''}
                lines.append(json.dumps({'id': page['id'], **empty, **found}))
        seconds.append(spent)
    sys.stdout.write('\n'.join(lines) + '\n')
    sys.stderr.write('seconds ' + json.dumps(seconds) + '\n')


if __name__ == '__main__':
    import logging

    logging.disable(logging.CRITICAL)
    main()
