package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.MessageKind;

/** The classes that generated code mentions. */
final class Names {

    static final ClassName COMMAND = api("Command");
    static final ClassName QUERY = api("Query");
    static final ClassName EVENT = api("Event");
    static final ClassName MESSAGE = api("Message");
    static final ClassName METADATA = api("Metadata");
    static final ClassName NEXT = api("Next");
    static final ClassName ASYNC_NEXT = api("AsyncNext");
    static final ClassName WIRING = api("Wiring");
    static final ClassName BUS_OPTIONS = api("BusOptions");
    static final ClassName OUTCOME = api("Outcome");
    static final ClassName MESSAGE_CONTEXT = api("MessageContext");
    static final ClassName COMPONENT_VALUES = api("ComponentValues");
    static final ClassName COMPONENT = COMPONENT_VALUES.nestedClass("Component");
    static final ClassName MESSAGE_BUS = api("MessageBus");
    static final ClassName COMMAND_BUS = api("CommandBus");
    static final ClassName QUERY_BUS = api("QueryBus");
    static final ClassName EVENT_BUS = api("EventBus");

    static final ClassName GENERATED_BUS = internal("GeneratedBus");
    static final ClassName PIPELINE_CONTEXT = internal("PipelineContext");
    static final ClassName LATE_CONTEXT = internal("LateContext");
    static final ClassName ASYNC_ANSWER = internal("AsyncAnswer");
    static final ClassName PUBLISHED_STREAM = internal("PublishedStream");
    static final ClassName RAISED_EVENTS = internal("RaisedEvents");
    static final ClassName PENDING_EFFECTS = internal("PendingEffects");
    static final ClassName EVENT_FAILURES = internal("EventFailures");
    static final ClassName QUEUED_EVENTS = internal("QueuedEvents");
    static final ClassName QUEUED_HANDLERS = internal("QueuedHandlers");
    static final ClassName PACKAGE_MEMBERS = internal("PackageMembers");
    static final ClassName MESSAGE_TABLE = internal("MessageTable");
    static final ClassName SLOTS = internal("Slots");
    static final ClassName MODULE_INDEX = internal("ModuleIndex");
    static final ClassName CLASS_MARK = internal("ClassMark");
    static final ClassName MODULE_CHECK = internal("ModuleCheck");
    static final ClassName BUILDER_PART = internal("BuilderPart");
    static final ClassName RETHROW = internal("Rethrow");
    static final ClassName EVENT_FILTERS = internal("EventFilters");
    static final ClassName REFUSALS = internal("Refusals");

    static final ClassName OPEN_HANDLERS = internal("OpenHandlers");
    static final ClassName REGISTERED_HANDLER = internal("RegisteredHandler");

    static final ClassName INJECT = ClassName.get("jakarta.inject", "Inject");
    static final ClassName PROVIDER = ClassName.get("jakarta.inject", "Provider");

    static final ClassName UNIT = ClassName.get("kotlin", "Unit");

    private Names() {}

    /** The interface of a kind of message. */
    static ClassName ofKind(MessageKind kind) {
        return switch (kind) {
            case COMMAND -> COMMAND;
            case QUERY -> QUERY;
            case EVENT -> EVENT;
        };
    }

    private static ClassName api(String name) {
        return ClassName.get("io.fairlead", name);
    }

    private static ClassName internal(String name) {
        return ClassName.get("io.fairlead.internal", name);
    }
}
