package io.fairlead.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes a program somewhere, in one of the ways in which people err, or in none that anybody would think of. */
final class Mutator {

    private static final List<String> MODIFIERS = List.of(
            "public",
            "private",
            "protected",
            "static",
            "final",
            "abstract",
            "sealed",
            "non-sealed",
            "default",
            "strictfp");

    private final Random random;
    private final Sample sample;

    Mutator(Random random, Sample sample) {
        this.random = random;
        this.sample = sample;
    }

    /** The edits of one change, which belong together; none where the change finds nothing to do. */
    List<Edit> mutate() {
        String file = sample.file(random.nextInt());
        List<Token> tokens = Token.of(sample.text(file));
        if (tokens.size() < 4) {
            return List.of();
        }
        Token token = pick(tokens);
        return switch (random.nextInt(20)) {
            case 0 -> List.of(replace(file, token, ""));
            case 1 -> List.of(insert(file, token.start(), token.text() + " "));
            case 2 -> swap(file, token, pick(tokens));
            case 3 ->
                List.of(replace(
                        file,
                        token,
                        pick(Token.of(sample.text(sample.file(random.nextInt()))))
                                .text()));
            case 4 -> renameWord(file, tokens);
            case 5 -> removeModifier(file, tokens);
            case 6 -> beforeDeclaration(file, tokens, pick(MODIFIERS) + " ", 0);
            case 7, 15 -> beforeDeclaration(file, tokens, pick(Snippets.ANNOTATIONS) + " ", 0);
            case 8 -> removeAnnotation(file, tokens);
            case 9, 10, 16 -> replaceType(file, tokens);
            case 11 -> afterType(file, tokens, pick(Snippets.TYPE_PARAMETERS));
            case 12, 17, 18 -> beforeDeclaration(file, tokens, pick(Snippets.MEMBERS) + "\n", 1);
            case 13 -> copy(file);
            case 14 -> reorder(file, tokens);
            default ->
                List.of(
                        random.nextBoolean()
                                ? new Edit(file, 0, sample.text(file).length(), "")
                                : new Edit(
                                        file, token.start(), sample.text(file).length(), ""));
        };
    }

    private <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private static Edit replace(String file, Token token, String text) {
        return new Edit(file, token.start(), token.end(), text);
    }

    private static Edit insert(String file, int position, String text) {
        return new Edit(file, position, position, text);
    }

    private static List<Edit> swap(String file, Token one, Token other) {
        return one.equals(other)
                ? List.of()
                : List.of(replace(file, one, other.text()), replace(file, other, one.text()));
    }

    /** To a word of the same kind that stands somewhere else in the program. */
    private List<Edit> renameWord(String file, List<Token> tokens) {
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        Token old = pick(words);
        List<Token> others = Token.of(sample.text(sample.file(random.nextInt()))).stream()
                .filter(token -> token.isWord() && token.isTypeName() == old.isTypeName())
                .toList();
        return others.isEmpty()
                ? List.of()
                : List.of(replace(file, old, pick(others).text()));
    }

    private List<Edit> removeModifier(String file, List<Token> tokens) {
        List<Token> modifiers = tokens.stream().filter(Token::isModifier).toList();
        return modifiers.isEmpty() ? List.of() : List.of(replace(file, pick(modifiers), ""));
    }

    /** Before a declaration: of anything, or of a member. */
    private List<Edit> beforeDeclaration(String file, List<Token> tokens, String text, int depth) {
        List<Edit> candidates = new ArrayList<>();
        int braces = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            braces += token.text().equals("{") ? 1 : token.text().equals("}") ? -1 : 0;
            String next = tokens.get(i + 1).text();
            if (token.endsDeclaration() && braces <= 1 && braces >= depth && !next.equals("import")) {
                candidates.add(insert(file, token.end(), "\n" + text));
            }
        }
        return candidates.isEmpty() ? List.of() : List.of(pick(candidates));
    }

    private List<Edit> removeAnnotation(String file, List<Token> tokens) {
        List<Edit> candidates = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).text().equals("@")) {
                candidates.add(new Edit(file, tokens.get(i).start(), endOfAnnotation(tokens, i + 1), ""));
            }
        }
        return candidates.isEmpty() ? List.of() : List.of(pick(candidates));
    }

    private static int endOfAnnotation(List<Token> tokens, int name) {
        int last = name;
        if (name + 1 < tokens.size() && tokens.get(name + 1).text().equals("(")) {
            while (last + 1 < tokens.size() && !tokens.get(last).text().equals(")")) {
                last++;
            }
        }
        return tokens.get(last).end();
    }

    private List<Edit> replaceType(String file, List<Token> tokens) {
        List<Token> types = tokens.stream()
                .filter(token -> token.isTypeName()
                        || token.text().equals("void")
                        || token.text().equals("int"))
                .toList();
        return types.isEmpty() ? List.of() : List.of(replace(file, pick(types), pick(Snippets.TYPES)));
    }

    private List<Edit> afterType(String file, List<Token> tokens, String text) {
        List<Token> types = tokens.stream().filter(Token::isTypeName).toList();
        return types.isEmpty() ? List.of() : List.of(insert(file, pick(types).end(), text));
    }

    /** The file once more: as it is, with another name of its class, or in another package. */
    private List<Edit> copy(String file) {
        String name = file.replaceAll(".*/|\\.java$", "");
        String text = sample.text(file);
        return switch (random.nextInt(3)) {
            case 0 -> List.of(new Edit("copy/" + name + ".java", 0, 0, text));
            case 1 ->
                List.of(new Edit(
                        file.replace(name + ".java", name + "_A.java"),
                        0,
                        0,
                        text.replaceAll("\\b" + name + "\\b", name + "_A")));
            default ->
                List.of(new Edit(
                        "other/" + name + ".java",
                        0,
                        0,
                        text.replaceFirst("package ([\\w.]+);", "package $1.other;\n\nimport $1.*;")));
        };
    }

    /** Two neighbours that end with the same sign change places. */
    private List<Edit> reorder(String file, List<Token> tokens) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).endsDeclaration()) {
                ends.add(i);
            }
        }
        if (ends.size() < 3) {
            return List.of();
        }
        int first = random.nextInt(ends.size() - 2);
        int start = tokens.get(ends.get(first)).end();
        int middle = tokens.get(ends.get(first + 1)).end();
        int end = tokens.get(ends.get(first + 2)).end();
        String text = sample.text(file);
        return List.of(new Edit(file, start, end, text.substring(middle, end) + text.substring(start, middle)));
    }
}
