package io.fairlead.processor.incremental;

import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Something that a programmer does between two builds, after which the program is sound again. */
enum Edit {
    ADD_MESSAGE((draft, random) -> {
        MessageDraft.Kind kind = any(List.of(MessageDraft.Kind.values()), random);
        MessageDraft message = new MessageDraft(kind, draft.name("Message"), any(Draft.PACKAGES, random));
        message.fields = random.nextInt(3);
        message.open = random.nextBoolean();
        message.enclosed = random.nextInt(4) == 0;
        message.family = random.nextBoolean();
        draft.messages.add(message);
        if (message.answered() || random.nextBoolean()) {
            addHandler(draft, message, random);
        }
        return true;
    }),
    REMOVE_MESSAGE((draft, random) -> draft.messages.size() > 1
            && ofMessage(draft, random, message -> true, message -> {
                draft.messages.remove(message);
                draft.handlers.removeIf(handler -> handler.message == message);
            })),
    RENAME_MESSAGE((draft, random) ->
            ofMessage(draft, random, message -> true, message -> message.name = draft.name("Renamed"))),
    MOVE_MESSAGE((draft, random) ->
            ofMessage(draft, random, message -> true, message -> message.folder = any(Draft.PACKAGES, random))),
    CHANGE_RESULT((draft, random) -> ofMessage(
            draft,
            random,
            MessageDraft::answered,
            message -> message.result = any(List.of("Integer", "String", "com.shop.Receipt"), random))),
    CHANGE_FIELDS((draft, random) ->
            ofMessage(draft, random, message -> true, message -> message.fields = (message.fields + 1) % 3)),
    HIDE_MESSAGE((draft, random) -> ofMessage(draft, random, message -> true, message -> message.open = !message.open)),
    MARK_MESSAGE(
            (draft, random) -> ofMessage(draft, random, message -> true, message -> message.marked = !message.marked)),
    CHECK_MESSAGE((draft, random) ->
            ofMessage(draft, random, message -> true, message -> message.checked = !message.checked)),
    CHANGE_FAMILY((draft, random) ->
            ofMessage(draft, random, message -> !message.answered(), message -> message.family = !message.family)),
    ENCLOSE_MESSAGE((draft, random) ->
            ofMessage(draft, random, message -> true, message -> message.enclosed = !message.enclosed)),

    RENAME_HANDLER((draft, random) ->
            ofHandler(draft, random, handler -> true, handler -> handler.name = draft.name("Renamed"))),
    MOVE_HANDLER((draft, random) ->
            ofHandler(draft, random, handler -> true, handler -> handler.folder = any(Draft.PACKAGES, random))),
    CHANGE_BODY((draft, random) -> ofHandler(draft, random, handler -> true, handler -> handler.body++)),
    CHANGE_HANDLER_ORDER((draft, random) ->
            ofHandler(draft, random, Edit::handlesEvents, handler -> handler.order = random.nextInt(5))),
    ANNOTATE_METHOD((draft, random) ->
            ofHandler(draft, random, handler -> true, handler -> handler.onMethod = !handler.onMethod)),
    CHANGE_CONSTRUCTORS((draft, random) ->
            ofHandler(draft, random, handler -> true, handler -> handler.twoConstructors = !handler.twoConstructors)),
    WANT_BUS((draft, random) ->
            ofHandler(draft, random, handler -> true, handler -> handler.wantsBus = !handler.wantsBus)),
    WANT_CONTEXT((draft, random) ->
            ofHandler(draft, random, handler -> true, handler -> handler.wantsContext = !handler.wantsContext)),
    ADD_EVENT_HANDLER((draft, random) ->
            ofMessage(draft, random, message -> !message.answered(), message -> addHandler(draft, message, random))),
    ADD_FAMILY_HANDLER((draft, random) -> {
        addHandler(draft, null, random);
        return true;
    }),
    REMOVE_EVENT_HANDLER((draft, random) ->
            ofHandler(draft, random, Edit::handlesEvents, handler -> draft.handlers.remove(handler))),

    ADD_MIDDLEWARE((draft, random) -> {
        MiddlewareDraft middleware = new MiddlewareDraft(draft.name("Middleware"), any(Draft.PACKAGES, random));
        middleware.order =
                draft.middleware.stream().mapToInt(each -> each.order).max().orElse(0) + 1;
        middleware.target = any(List.of(MiddlewareDraft.Target.values()), random);
        middleware.after = random.nextBoolean();
        draft.middleware.add(middleware);
        return true;
    }),
    REMOVE_MIDDLEWARE(
            (draft, random) -> ofMiddleware(draft, random, middleware -> draft.middleware.remove(middleware))),
    RENAME_MIDDLEWARE(
            (draft, random) -> ofMiddleware(draft, random, middleware -> middleware.name = draft.name("Renamed"))),
    MOVE_MIDDLEWARE((draft, random) ->
            ofMiddleware(draft, random, middleware -> middleware.folder = any(Draft.PACKAGES, random))),
    SWAP_MIDDLEWARE((draft, random) -> ofMiddleware(draft, random, middleware -> {
        MiddlewareDraft other = any(draft.middleware, random);
        int order = other.order;
        other.order = middleware.order;
        middleware.order = order;
    })),
    CHANGE_HOOKS((draft, random) -> ofMiddleware(draft, random, middleware -> {
        middleware.before = random.nextBoolean();
        middleware.after = random.nextBoolean();
        middleware.state = random.nextBoolean();
    })),
    CHANGE_TARGET((draft, random) -> ofMiddleware(
            draft, random, middleware -> middleware.target = any(List.of(MiddlewareDraft.Target.values()), random))),

    ADD_SENDER((draft, random) ->
            ofMessage(draft, random, message -> message.open, message -> draft.sent.add(message.name))),
    REMOVE_SENDER((draft, random) -> draft.sent.pollFirst() != null),
    RENAME_BUS((draft, random) -> {
        draft.busName = draft.busName.isEmpty() ? draft.name("Bus") : "";
        return true;
    }),
    CHANGE_RECEIPT((draft, random) -> {
        draft.others.merge(
                "com/shop/Receipt.java",
                "",
                (text, none) ->
                        text.contains("number") ? text.replace("int number", "") : text.replace("()", "(int number)"));
        return true;
    }),
    /** In whose package, code that says {@code Process} does not mean that of {@code java.lang}. */
    HIDE_A_CLASS_OF_THE_PLATFORM((draft, random) -> {
        String folder = any(Draft.PACKAGES, random);
        String path = folder.replace('.', '/') + "/Process.java";
        if (draft.others.remove(path) == null) {
            draft.others.put(path, "package " + folder + ";\n\nclass Process {}\n");
        }
        return true;
    });

    @SuppressWarnings("ImmutableEnumChecker") // none of the functions has a state
    private final BiPredicate<Draft, Random> change;

    Edit(BiPredicate<Draft, Random> change) {
        this.change = change;
    }

    /** Does it to a sound program; tells whether there was anything to do it to. */
    boolean apply(Draft draft, Random random) {
        boolean done = change.test(draft, random);
        draft.mend();
        return done;
    }

    private static void addHandler(Draft draft, @Nullable MessageDraft message, Random random) {
        String folder = message == null || random.nextBoolean() ? any(Draft.PACKAGES, random) : message.folder;
        HandlerDraft handler = new HandlerDraft(message, draft.name("Handler"), folder);
        handler.onMethod = random.nextInt(4) == 0;
        handler.twoConstructors = random.nextInt(6) == 0;
        handler.wantsBus = random.nextInt(4) == 0;
        draft.handlers.add(handler);
    }

    private static boolean handlesEvents(HandlerDraft handler) {
        return handler.message == null || !handler.message.answered();
    }

    private static boolean ofMessage(
            Draft draft, Random random, Predicate<MessageDraft> which, Consumer<MessageDraft> change) {
        return of(draft.messages.stream().filter(which).toList(), random, change);
    }

    private static boolean ofHandler(
            Draft draft, Random random, Predicate<HandlerDraft> which, Consumer<HandlerDraft> change) {
        return of(draft.handlers.stream().filter(which).toList(), random, change);
    }

    private static boolean ofMiddleware(Draft draft, Random random, Consumer<MiddlewareDraft> change) {
        return of(List.copyOf(draft.middleware), random, change);
    }

    private static <T> boolean of(List<T> things, Random random, Consumer<T> change) {
        if (things.isEmpty()) {
            return false;
        }
        change.accept(any(things, random));
        return true;
    }

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
