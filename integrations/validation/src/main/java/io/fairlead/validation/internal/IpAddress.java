package io.fairlead.validation.internal;

/** Whether what stands between brackets in the place of a host name is an address, version 4 or, after a prefix, 6. */
final class IpAddress {

    private static final String PREFIX = "ipv6:";
    private static final String LINK_LOCAL = "fe80:";
    private static final int GROUPS = 8;

    private IpAddress() {}

    static boolean isBracketed(CharSequence text, int start) {
        int end = text.length() - 1;
        if (end <= start || text.charAt(end) != ']') {
            return false;
        }
        String inside = text.subSequence(start + 1, end).toString();
        if (inside.regionMatches(true, 0, PREFIX, 0, PREFIX.length()) && isAscii(inside)) {
            return isVersion6(inside.substring(PREFIX.length()));
        }
        return isVersion4(inside, false);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** Four numbers of up to three digits; in an address of version 6, none above 255 or with a zero too many. */
    private static boolean isVersion4(String text, boolean strict) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return false;
        }
        for (String part : parts) {
            if (part.length() > 3 || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
            if (strict ? !isByte(part) : part.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** A zero too many may stand before one digit, but not before two. */
    private static boolean isByte(String part) {
        return !part.isEmpty() && Integer.parseInt(part) <= 255 && (part.length() < 3 || part.charAt(0) != '0');
    }

    private static boolean isVersion6(String text) {
        int zone = text.indexOf('%');
        if (zone >= 0) {
            return isLinkLocal(text.substring(0, zone)) && isZone(text.substring(zone + 1));
        }
        int lastColon = text.lastIndexOf(':');
        return text.indexOf('.') >= 0
                ? lastColon > 0
                        && isBeforeVersion4(text.substring(0, lastColon + 1))
                        && isVersion4(text.substring(lastColon + 1), true)
                : isGroups(text);
    }

    private static boolean isZone(String zone) {
        return !zone.isEmpty()
                && zone.chars()
                        .allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    }

    /** After the prefix up to four colons, each with up to four digits. */
    private static boolean isLinkLocal(String text) {
        if (!text.regionMatches(true, 0, LINK_LOCAL, 0, LINK_LOCAL.length())) {
            return false;
        }
        String[] groups = text.substring(LINK_LOCAL.length()).split(":", -1);
        if (!groups[0].isEmpty() || groups.length > 5) {
            return false;
        }
        for (String group : groups) {
            if (!group.isEmpty() && !isGroup(group)) {
                return false;
            }
        }
        return true;
    }

    /** What may stand before four numbers: two colons, perhaps with ffff and a group of zeros, or up to four groups and two colons. */
    private static boolean isBeforeVersion4(String text) {
        if (text.equals("::") || text.equalsIgnoreCase("::ffff:")) {
            return true;
        }
        if (text.regionMatches(true, 0, "::ffff:", 0, 7)) {
            String zeros = text.substring(7, text.length() - 1);
            return !zeros.isEmpty() && zeros.length() <= 4 && zeros.chars().allMatch(c -> c == '0');
        }
        if (!text.endsWith("::")) {
            return false;
        }
        String[] groups = text.substring(0, text.length() - 2).split(":", -1);
        return groups.length <= 4 && areGroups(groups);
    }

    private static boolean isGroups(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            String[] groups = text.split(":", -1);
            return groups.length == GROUPS && areGroups(groups);
        }
        String before = text.substring(0, gap);
        String after = text.substring(gap + 2);
        String[] first = before.isEmpty() ? new String[0] : before.split(":", -1);
        String[] second = after.isEmpty() ? new String[0] : after.split(":", -1);
        return first.length + second.length < GROUPS && areGroups(first) && areGroups(second);
    }

    private static boolean areGroups(String[] groups) {
        for (String group : groups) {
            if (!isGroup(group)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGroup(String text) {
        return !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }
}
