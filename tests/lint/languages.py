"""Every language is complete: each text of the sources is in its file, finished, with the same placeholders, tags and mnemonics."""

import re
import xml.etree.ElementTree as xml

import contexts

FORMS = {"de": 2, "es": 2, "ja": 1, "zh_CN": 1}
_MNEMONIC = re.compile(r"(?<!&)&(?=[^&\s])")
_NO_MNEMONIC = re.compile(r"&&|\b[A-Z]&[A-Z]\b|&\w+;") # "P&L"
_TOO_MANY = 20


def _path(language):
    return f"translations/jarvis_{language}.ts"


def _placeholders(text):
    return set(re.findall(r"%L?\d|%n", text))


def _tags(text):
    return sorted(re.findall(r"</?[a-z]+\d?", text))


def _mnemonics(text):
    return len(_MNEMONIC.findall(_NO_MNEMONIC.sub("", text)))


def faults_of(source, forms, count):
    """What is wrong with a translation in `forms` forms, of which the language has `count`."""
    if len(forms) != count:
        return [f"it needs {count} form(s)"]
    faults = []
    for index, form in enumerate(forms):
        if not form or not form.strip():
            faults.append("it is empty")
            continue
        # The singular may do without its number.
        spared = {"%n"} if count > 1 and index == 0 else set()
        if _placeholders(form) | spared != _placeholders(source) | spared:
            faults.append(f"it has the placeholders {' '.join(sorted(_placeholders(form))) or 'none'}")
        if _tags(form) != _tags(source):
            faults.append("its tags differ")
        if _mnemonics(form) != _mnemonics(source):
            faults.append("its mnemonics differ")
        if form.count("\n") != source.count("\n"):
            faults.append("its lines differ")
        if form.endswith("…") != source.endswith("…"):
            faults.append("one ends with … and the other does not")
        if form != form.strip() and source == source.strip():
            faults.append("it has blanks around it")
    return faults


def complaints_about(language, ts, texts):
    """`texts` as contexts.scan() found them."""
    path = _path(language)
    complaints, known = [], {}
    for context in xml.fromstring(ts).iter("context"):
        for message in context.findall("message"):
            key = (context.findtext("name") or "", message.findtext("source"), message.findtext("comment") or "")
            translation = message.find("translation")
            kind = translation.get("type")
            known[key] = kind
            if kind in ("obsolete", "vanished"):
                complaints.append(f'{path}: "{key[1]}" is said no more: build update_translations')
            elif kind == "unfinished":
                complaints.append(f'{path}: "{key[1]}" ({key[0]}) is unfinished')
            else:
                is_counted = message.get("numerus") == "yes"
                forms = [form.text or "" for form in translation.iter("numerusform")] if is_counted else [translation.text or ""]
                complaints += [f'{path}: "{key[1]}": {fault}' for fault in faults_of(key[1], forms, FORMS[language] if is_counted else 1)]
    complaints += [f'{path}: "{source}" ({context}) is missing: build update_translations, then fill it in'
                   for context, source, comment in texts if (context, source, comment) not in known]
    complaints += [f'{path}: "{source}" ({context}) is in no source file: build update_translations'
                   for context, source, comment in known if (context, source, comment) not in texts]
    if len(complaints) > _TOO_MANY:
        complaints = complaints[:_TOO_MANY] + [f"{path}: and {len(complaints) - _TOO_MANY} more"]
    return complaints


def check(tree, root):
    found = contexts.scan(root)
    if found is None:
        return ["lupdate is missing: install qt6-l10n-tools"]
    return [complaint for language in FORMS for complaint in complaints_about(language, tree.files[_path(language)], found[0])]
