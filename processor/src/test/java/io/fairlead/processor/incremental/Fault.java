package io.fairlead.processor.incremental;

import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Something that a programmer gets wrong for a while. */
enum Fault {
    MISSING {
        @Override
        @Nullable
        SortedMap<String, String> in(Draft draft, Random random) {
            HandlerDraft handler = answering(draft, random);
            if (handler == null) {
                return null;
            }
            int place = draft.handlers.indexOf(handler);
            draft.handlers.remove(handler);
            SortedMap<String, String> sources = draft.sources();
            draft.handlers.add(place, handler);
            return sources;
        }
    },
    DUPLICATE {
        @Override
        @Nullable
        SortedMap<String, String> in(Draft draft, Random random) {
            HandlerDraft handler = answering(draft, random);
            if (handler == null || handler.message == null) {
                return null;
            }
            HandlerDraft second = new HandlerDraft(handler.message, draft.name("Second"), handler.message.folder);
            draft.handlers.add(second);
            SortedMap<String, String> sources = draft.sources();
            draft.handlers.remove(second);
            return sources;
        }
    },
    WRONG_RESULT {
        @Override
        @Nullable
        SortedMap<String, String> in(Draft draft, Random random) {
            return marked(draft, random);
        }
    },
    MISSPELT {
        @Override
        @Nullable
        SortedMap<String, String> in(Draft draft, Random random) {
            return marked(draft, random);
        }
    },
    TIE {
        @Override
        @Nullable
        SortedMap<String, String> in(Draft draft, Random random) {
            if (draft.middleware.size() < 2) {
                return null;
            }
            MiddlewareDraft middleware = draft.middleware.get(0);
            int order = middleware.order;
            middleware.order = draft.middleware.get(1).order;
            SortedMap<String, String> sources = draft.sources();
            middleware.order = order;
            return sources;
        }
    },
    NAME_TAKEN {
        @Override
        SortedMap<String, String> in(Draft draft, Random random) {
            String name = draft.busName;
            draft.busName = Draft.TAKEN;
            SortedMap<String, String> sources = draft.sources();
            draft.busName = name;
            return sources;
        }
    };

    /** The sources of a sound program with the fault in it; null if there is no place for it. */
    abstract @Nullable SortedMap<String, String> in(Draft draft, Random random);

    @Nullable
    SortedMap<String, String> marked(Draft draft, Random random) {
        HandlerDraft handler = answering(draft, random);
        if (handler == null) {
            return null;
        }
        handler.fault = this;
        SortedMap<String, String> sources = draft.sources();
        handler.fault = null;
        return sources;
    }

    private static @Nullable HandlerDraft answering(Draft draft, Random random) {
        List<HandlerDraft> answering = draft.handlers.stream()
                .filter(handler -> handler.message != null && handler.message.answered())
                .toList();
        return answering.isEmpty() ? null : answering.get(random.nextInt(answering.size()));
    }
}
