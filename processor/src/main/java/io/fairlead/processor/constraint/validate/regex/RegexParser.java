package io.fairlead.processor.constraint.validate.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the syntax of {@link Pattern}. Which characters a class or an escape takes is asked of the platform, by trying all of
 * Latin-1 and a few beyond. What looks around takes no character and is left out; what refers back is unknown.
 */
public final class RegexParser {

    private static final String BEYOND_LATIN = "\u0100\u017f\u0416\u4e2d\u0661\u2003\u3000";

    private static final Pattern FLAGS = Pattern.compile("\\(\\?([idmsuxU]+)\\)");
    private static final Map<Character, Integer> VALUES = Map.of(
            'i', Pattern.CASE_INSENSITIVE,
            'd', Pattern.UNIX_LINES,
            'm', Pattern.MULTILINE,
            's', Pattern.DOTALL,
            'u', Pattern.UNICODE_CASE,
            'x', Pattern.COMMENTS,
            'U', Pattern.UNICODE_CHARACTER_CLASS);

    private final String text;
    private int flags;
    private int at;

    /** A parser of a pattern that compiles. */
    public RegexParser(String text, int flags) {
        this.text = text;
        this.flags = flags;
    }

    /** The whole. Flags may stand before it. */
    public Regex parse() {
        Matcher inline = FLAGS.matcher(text);
        if (inline.lookingAt()) {
            at = inline.end();
            inline.group(1).chars().forEach(flag -> flags |= VALUES.getOrDefault((char) flag, 0));
        }
        if ((flags & Pattern.COMMENTS) != 0) {
            return new Regex.Unknown();
        }
        Regex all = choice();
        return at < text.length() ? new Regex.Unknown() : all;
    }

    private Regex choice() {
        List<Regex> options = new ArrayList<>(List.of(sequence()));
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            options.add(sequence());
        }
        return options.size() == 1 ? options.get(0) : new Regex.Choice(List.copyOf(options));
    }

    private Regex sequence() {
        List<Regex> parts = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            parts.add(repeated(atom()));
        }
        return new Regex.Sequence(List.copyOf(parts));
    }

    private Regex repeated(Regex body) {
        Regex result = body;
        while (at < text.length() && "*+?{".indexOf(text.charAt(at)) >= 0) {
            int min = text.charAt(at) == '+' ? 1 : 0;
            int max = text.charAt(at) == '?' ? 1 : -1;
            if (text.charAt(at) == '{') {
                int close = text.indexOf('}', at);
                String[] bounds = text.substring(at + 1, close).split(",", -1);
                min = Integer.parseInt(bounds[0].trim());
                max = bounds.length == 1 ? min : bounds[1].isBlank() ? -1 : Integer.parseInt(bounds[1].trim());
                at = close;
            }
            at++;
            boolean possessive = at < text.length() && text.charAt(at) == '+';
            if (at < text.length() && (text.charAt(at) == '?' || possessive)) {
                at++;
            }
            result = new Regex.Repeat(result, min, max, possessive);
        }
        return result;
    }

    private Regex atom() {
        char c = text.charAt(at);
        if (c == '(') {
            return group();
        }
        if (c == '^' || c == '$') {
            at++;
            return nothing();
        }
        int start = at;
        if (c == '[') {
            skipClass();
        } else if (c == '\\') {
            Regex special = escape();
            if (special != null) {
                return special;
            }
        } else {
            at += Character.charCount(text.codePointAt(at));
        }
        return characters(text.substring(start, at));
    }

    private static Regex nothing() {
        return new Regex.Sequence(List.of());
    }

    private Regex group() {
        at++;
        boolean looks = false;
        boolean atomic = false;
        if (text.startsWith("?", at)) {
            looks = text.startsWith("?=", at)
                    || text.startsWith("?!", at)
                    || text.startsWith("?<=", at)
                    || text.startsWith("?<!", at);
            atomic = text.startsWith("?>", at);
            boolean named = text.startsWith("?<", at) && !looks;
            boolean plain = text.startsWith("?:", at);
            if (!looks && !atomic && !named && !plain) {
                at = text.length();
                return new Regex.Unknown(); // flags in the middle
            }
            at = named ? text.indexOf('>', at) + 1 : at + (text.startsWith("?<", at) ? 3 : 2);
        }
        Regex inside = choice();
        at++;
        if (looks) {
            // It is run by itself, at the place where it stands, and may be as bad as any.
            return Ambiguity.of(Automaton.of(inside)) == Ambiguity.BOUNDED ? nothing() : new Regex.Unknown();
        }
        return atomic ? new Regex.Repeat(inside, 1, 1, true) : inside;
    }

    /** What is no character; null if it is one, and then stands behind it. */
    private @Nullable Regex escape() {
        char kind = text.charAt(at + 1);
        if (kind == 'Q') {
            int end = text.indexOf("\\E", at + 2);
            String quoted = text.substring(at + 2, end < 0 ? text.length() : end);
            at = end < 0 ? text.length() : end + 2;
            return new Regex.Sequence(quoted.codePoints()
                    .mapToObj(c -> characters(Pattern.quote(Character.toString(c))))
                    .toList());
        }
        if ("bBAGZz".indexOf(kind) >= 0) {
            at += 2;
            return nothing();
        }
        if ((kind >= '1' && kind <= '9') || kind == 'k' || kind == 'X' || kind == 'R' || kind == 'N') {
            at = text.length();
            return new Regex.Unknown();
        }
        at += 2;
        if ((kind == 'p' || kind == 'P' || kind == 'x') && text.startsWith("{", at)) {
            at = text.indexOf('}', at) + 1;
        } else if (kind == 'p' || kind == 'P' || kind == 'c') {
            at++;
        } else if (kind == 'x') {
            at += 2;
        } else if (kind == 'u') {
            at += 4;
        } else if (kind == '0') {
            while (at < text.length() && Character.digit(text.charAt(at), 8) >= 0) {
                at++;
            }
        }
        return null;
    }

    private void skipClass() {
        int depth = 0;
        do {
            char c = text.charAt(at);
            if (c == '\\' && text.startsWith("\\Q", at)) {
                at = text.indexOf("\\E", at) + 1;
            } else if (c == '\\') {
                at++;
            } else if (c == '[') {
                depth++;
                // A bracket that comes first is a character.
                if (text.startsWith("[^]", at) || text.startsWith("[]", at)) {
                    at += text.charAt(at + 1) == '^' ? 2 : 1;
                }
            } else if (c == ']') {
                depth--;
            }
            at++;
        } while (depth > 0);
    }

    private Regex characters(String one) {
        Pattern pattern;
        try {
            pattern = Pattern.compile(one, flags & ~Pattern.LITERAL);
        } catch (PatternSyntaxException misread) {
            return new Regex.Unknown();
        }
        BitSet set = new BitSet(Regex.CHARACTERS);
        for (int c = 0; c < Regex.BEYOND; c++) {
            if (pattern.matcher(String.valueOf((char) c)).matches()) {
                set.set(c);
            }
        }
        if (BEYOND_LATIN
                        .chars()
                        .anyMatch(c -> pattern.matcher(String.valueOf((char) c)).matches())
                || one.chars().anyMatch(c -> c >= Regex.BEYOND)
                || set.isEmpty()) {
            set.set(Regex.BEYOND);
        }
        return new Regex.Any(set);
    }
}
