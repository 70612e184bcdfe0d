"""Texts for `make bench`: our own stories, varied, and shapes that bring slow code to light."""

import json
import pathlib
import random

ROOT = pathlib.Path(__file__).resolve().parents[2]
NAMES = ["Ada Marsh", "Tom Okoro", "Lena Brandt", "Ivo Petrov", "Mina Sato", "Cormac Reyes"]


def own_stories():
    """The words of the stories in graphs/ and of the samples of the quality tests."""
    stories = []
    for path in sorted(ROOT.glob("graphs/*/story.txt")):
        text = path.read_text(encoding="utf-8")
        stories.append(text.split("\n---\n", 1)[-1] if text.startswith("---\n") else text)
    with open(ROOT / "Tests/QualityTests/Samples/news.jsonl", encoding="utf-8") as lines:
        stories += [json.loads(line)["text"] for line in lines]
    return stories


def sample(words, seed=7):
    """Articles with that many words together: stories whose paragraphs and names are mixed anew."""
    chance = random.Random(seed)
    stories = own_stories()
    articles, count = [], 0
    while count < words:
        picked = chance.sample(stories, min(2, len(stories)))
        paragraphs = [part for story in picked for part in story.split("\n\n") if part.strip()]
        chance.shuffle(paragraphs)
        text = "\n\n".join(paragraphs[: chance.randint(4, 12)])
        text = f"{chance.choice(NAMES)} said so on day {chance.randint(1, 28)}.\n\n{text}"
        articles.append(text)
        count += len(text.split())
    return articles


def shapes(size):
    """Texts of about `size` characters, by name; twice the size is twice the same."""
    chance = random.Random(11)
    plain = " ".join(own_stories()).split()

    def repeat(piece):
        return piece * (size // len(piece))

    def words(change=lambda word: word):
        return repeat(" ".join(change(word) for word in plain[:400]) + " ")

    names = " ".join(
        f"{chance.choice(NAMES).split()[0]} {chr(65 + i % 26)}{chr(97 + i // 26 % 26)}ro{i} met her."
        for i in range(size // 24)
    )
    return {
        "a line of words": words(lambda word: word.strip(".?!")),
        "articles": "\n\n".join(sample(size // 6)),
        "one letter": repeat("x"),
        "one wide letter": repeat("я"),
        "spaces": repeat(" ") + "x",
        "line feeds": repeat("a\n"),
        "open quotes": repeat("“"),
        "nested quotes": repeat("\"'He said, "),
        "unclosed quotes": repeat('She said "we go. '),
        "brackets": repeat("("),
        "words in brackets": repeat("(he said ["),
        "digits": repeat("7"),
        "numbers": repeat("1,234.5 "),
        "capitals": words(str.upper),
        "short sentences": repeat("He left. "),
        "sentences of saying": repeat("He said that she said so. "),
        "names": names,
        "one name": repeat("Ada Marsh "),
        "list of names": repeat("Ada Marsh, Tom Okoro and "),
        "dates": repeat("on 3 May 2020 and last week "),
        "full stops": repeat("."),
        "hyphens": repeat("a-"),
        "apostrophes": repeat("n't"),
        "combining marks": repeat("e\u0301\u0302"),
        "emoji": repeat("👩‍👩‍👧 "),
        "foreign paragraphs": repeat("Le maire a dit que le pont est fermé et ne sera pas ouvert.\n\nHe left.\n\n"),
    }
