package io.fairlead.validation.internal;

import java.net.IDN;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text has the form of an email address, as Hibernate Validator understands it: a local part of atoms or quoted
 * texts between dots, and a host name or an address in brackets. One pass over at most 320 characters, whatever the length of the text;
 * only a host name beyond ASCII is handed to the platform.
 */
public final class EmailCheck {

    private static final int LOCAL = 64;
    private static final int DOMAIN = 255;
    private static final int LABEL = 63;

    /** Names beyond ASCII may shrink when they are mapped, but not endlessly. */
    private static final int UNMAPPED_DOMAIN = 4 * DOMAIN;

    private static final String SYMBOLS = "!#$%&'*+/=?^_`{|}~";
    private static final String QUOTED_SYMBOLS = SYMBOLS + "-.(),<>[]:; @";

    private EmailCheck() {}

    /** As {@code Email}. */
    public static boolean isEmail(@Nullable CharSequence text) {
        if (text == null || text.length() == 0) {
            return true;
        }
        int split = text.length() - 1;
        while (split >= 0 && text.charAt(split) != '@') {
            split--;
        }
        return split > 0 && split <= LOCAL && isLocal(text, split) && isDomain(text, split + 1);
    }

    private static boolean isLocal(CharSequence text, int end) {
        int at = 0;
        while (true) {
            int next = text.charAt(at) == '"' ? afterQuoted(text, at + 1, end) : afterAtom(text, at, end);
            if (next <= at) {
                return false;
            }
            if (next == end) {
                return true;
            }
            if (text.charAt(next) != '.' || next + 1 == end) {
                return false;
            }
            at = next + 1;
        }
    }

    private static int afterAtom(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && (isPlain(text, at, end, SYMBOLS) || text.charAt(at) == '-')) {
            at++;
        }
        return at;
    }

    /** Where the closing quote ends; -1 if there is none, or nothing between the two. */
    private static int afterQuoted(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) != '"') {
            boolean escape = text.charAt(at) == '\\';
            if (escape && (at + 1 == end || (text.charAt(at + 1) != '\\' && text.charAt(at + 1) != '"'))) {
                return -1;
            }
            if (!escape && !isPlain(text, at, end, QUOTED_SYMBOLS)) {
                return -1;
            }
            at += escape ? 2 : 1;
        }
        return at == start || at >= end ? -1 : at + 1;
    }

    /** A letter, a digit, one of these symbols, or anything beyond ASCII that is one character. */
    private static boolean isPlain(CharSequence text, int at, int end, String symbols) {
        char c = text.charAt(at);
        if (c >= 0x80) {
            boolean first =
                    Character.isHighSurrogate(c) && at + 1 < end && Character.isLowSurrogate(text.charAt(at + 1));
            return !first;
        }
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || symbols.indexOf(c) >= 0;
    }

    private static boolean isDomain(CharSequence text, int start) {
        int length = text.length() - start;
        if (length == 0 || length > UNMAPPED_DOMAIN) {
            return false;
        }
        if (text.charAt(start) == '[') {
            return length <= DOMAIN && IpAddress.isBracketed(text, start);
        }
        boolean ascii = true;
        int label = start;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.' || c == '-') {
                boolean border = at == label || at + 1 == text.length() || text.charAt(at + 1) == '.';
                if (border) {
                    return false;
                }
            } else if (!isPlain(text, at, text.length(), SYMBOLS)) {
                return false;
            }
            ascii &= c < 0x80;
            if (c == '.') {
                label = at + 1;
            } else if (ascii && at - label >= LABEL) {
                return false;
            }
        }
        return ascii
                ? length <= DOMAIN
                : isMapped(text.subSequence(start, text.length()).toString());
    }

    private static boolean isMapped(String domain) {
        try {
            return IDN.toASCII(domain).length() <= DOMAIN;
        } catch (IllegalArgumentException unmappable) {
            return false;
        }
    }
}
