package io.fairlead.processor.problem;

import io.fairlead.processor.model.ModuleModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.RootModel;
import java.util.List;

/** Something that is wrong with what a root sees of other modules. */
public sealed interface ModuleProblem extends Problem {

    /**
     * Roots that see no handler at all.
     *
     * @param root the first of them
     * @param modules how many modules they see besides their own
     */
    record NoHandlers(RootModel root, int modules, Origin origin) implements ModuleProblem {

        @Override
        public ProblemCode code() {
            return ProblemCode.NO_HANDLERS;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.noHandlers(this);
        }
    }

    /**
     * A class that a root includes and that no index lists.
     *
     * @param type its canonical name
     */
    record UnknownModule(RootModel root, String type, Origin origin) implements ModuleProblem {

        @Override
        public ProblemCode code() {
            return ProblemCode.UNKNOWN_MODULE;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unknownModule(this);
        }
    }

    /** A module that another version of the processor was run in. */
    record ModuleVersion(ModuleModel module, Origin origin) implements ModuleProblem {

        @Override
        public ProblemCode code() {
            return ProblemCode.MODULE_VERSION;
        }

        @Override
        public Object subject() {
            return module;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.moduleVersion(this);
        }
    }

    /**
     * A module of which a part is gone.
     *
     * @param name the module, for people
     * @param missing the classes that are not there
     * @param unreadable the classes that mention something that is not there
     * @param unopened the handlers and middleware that no generated class makes
     */
    record BrokenModule(
            String name, List<String> missing, List<String> unreadable, List<String> unopened, Origin origin)
            implements ModuleProblem {

        /** Whether anything is wrong with it. */
        public boolean isBroken() {
            return !missing.isEmpty() || !unreadable.isEmpty() || !unopened.isEmpty();
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.BROKEN_MODULE;
        }

        @Override
        public Object subject() {
            return name;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.brokenModule(this);
        }
    }

    /**
     * A module that the root's module does not get at.
     *
     * @param name the module, for people
     * @param unexported the packages with handlers or middleware that it does not export
     * @param unread the types that these mention, of modules that the root's module does not read
     */
    record UnreachableModule(String name, List<String> unexported, List<String> unread, Origin origin)
            implements ModuleProblem {

        /** Whether anything is wrong with it. */
        public boolean isUnreachable() {
            return !unexported.isEmpty() || !unread.isEmpty();
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.UNREACHABLE_MODULE;
        }

        @Override
        public Object subject() {
            return name;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unreachableModule(this);
        }
    }
}
