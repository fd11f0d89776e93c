package io.fairlead.processor.incremental;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A program under edit. It is sound after every {@link Edit}, and after no {@link Fault}. */
final class Draft {

    static final List<String> PACKAGES = List.of("com.shop", "com.shop.orders", "com.shop.stock");

    /** A class that looks like a bus. */
    static final String TAKEN = "OtherBus";

    final List<MessageDraft> messages = new ArrayList<>();
    final List<HandlerDraft> handlers = new ArrayList<>();
    final List<MiddlewareDraft> middleware = new ArrayList<>();

    /** Messages that somebody sends through the generated bus. */
    final TreeSet<String> sent = new TreeSet<>();

    /** Files that are as they are. */
    final SortedMap<String, String> others = new TreeMap<>();

    String busName = "";
    private int names;

    static Draft random(Random random) {
        Draft draft = new Draft();
        draft.others.put("com/shop/Marked.java", "package com.shop;\n\npublic interface Marked {}\n");
        draft.others.put("com/shop/Family.java", """
                package com.shop;

                public interface Family extends io.fairlead.Event {}
                """);
        draft.others.put("com/shop/Receipt.java", "package com.shop;\n\npublic record Receipt(int number) {}\n");
        draft.others.put("com/shop/Checked.java", """
                package com.shop;

                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.CLASS)
                @java.lang.annotation.Target({
                    java.lang.annotation.ElementType.TYPE, java.lang.annotation.ElementType.TYPE_USE
                })
                public @interface Checked {}
                """);
        draft.others.put("com/shop/OtherBus.java", "package com.shop;\n\npublic final class OtherBus {}\n");
        int messages = 3 + random.nextInt(8);
        for (int i = 0; i < messages; i++) {
            Edit.ADD_MESSAGE.apply(draft, random);
        }
        int middleware = random.nextInt(3);
        for (int i = 0; i < middleware; i++) {
            Edit.ADD_MIDDLEWARE.apply(draft, random);
        }
        Edit.ADD_SENDER.apply(draft, random);
        return draft;
    }

    /** A name that no class has had. */
    String name(String word) {
        // Neither the order of making nor that of the alphabet.
        return word + (char) ('A' + names * 7 % 26) + names++;
    }

    /** What makes an edited program sound again. */
    void mend() {
        for (HandlerDraft handler : handlers) {
            if (handler.message != null && !handler.message.open) {
                handler.folder = handler.message.folder;
            }
        }
        sent.removeIf(name -> messages.stream().noneMatch(message -> message.name.equals(name) && message.open));
        if (!messages.isEmpty()) {
            if (messages.stream().noneMatch(message -> message.marked)) {
                messages.get(0).marked = true;
            }
            if (messages.stream().noneMatch(message -> message.checked)) {
                messages.get(0).checked = true;
            }
        }
        middleware.sort(Comparator.comparing(each -> each.name));
    }

    /** All sources by path. */
    SortedMap<String, String> sources() {
        SortedMap<String, String> sources = new TreeMap<>(others);
        sources.put("com/shop/Shop.java", """
                package com.shop;

                @io.fairlead.annotation.GenerateBus(name = "%s")
                public interface Shop {}
                """.formatted(busName));
        messages.forEach(message -> sources.put(path(message.folder, message.file()), message.text(this)));
        handlers.stream()
                .filter(handler -> !handler.nested())
                .forEach(handler -> sources.put(path(handler.folder, handler.name), handler.text(this)));
        middleware.forEach(each -> sources.put(path(each.folder, each.name), each.text()));
        messages.stream()
                .filter(message -> sent.contains(message.name))
                .forEach(
                        message -> sources.put(path("com.shop.web", "Send" + message.name), message.senderText(bus())));
        return sources;
    }

    String bus() {
        return "com.shop." + (busName.isEmpty() ? "ShopBus" : busName);
    }

    private static String path(String folder, String name) {
        return folder.replace('.', '/') + "/" + name + ".java";
    }
}
