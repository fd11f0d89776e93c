package io.fairlead.processor.write.map;

import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.plan.map.WiringMap;
import io.fairlead.processor.plan.map.WiringMap.Handler;
import io.fairlead.processor.plan.map.WiringMap.Message;
import io.fairlead.processor.plan.map.WiringMap.Middleware;
import io.fairlead.processor.plan.map.WiringMap.Node;

/** A map as JSON; {@code docs/schemas/wiring-1.json} is its schema, and changes with this class. */
final class MapJson {

    private static final String SCHEMA = "https://fairlead.io/schemas/wiring-1.json";
    private static final int FORMAT = 1;

    private MapJson() {}

    static String write(WiringMap map, JsonText json) {
        json.open('{')
                .member("$schema", SCHEMA)
                .member("format", FORMAT)
                .member("bus", map.bus().reflectionName())
                .object("root", map.root(), MapJson::node)
                .some("eventFilters", map.eventFilters())
                .member("modules", map.modules())
                .members("messages", map.messages(), MapJson::message)
                .members("handlers", map.handlers(), MapJson::handler)
                .members("middleware", map.middleware(), MapJson::middleware)
                .rows(
                        "eventTypes",
                        map.eventTypes(),
                        (to, type) -> to.member("type", type.type()).member("events", type.events()))
                .rows(
                        "unwired",
                        map.unwired(),
                        (to, each) -> to.member("class", each.className())
                                .member("method", each.method())
                                .member("takes", each.takes())
                                .member("missing", each.missing()))
                .close('}');
        return json.toString();
    }

    private static void node(JsonText json, Node node) {
        json.member("id", node.id());
        describe(json, node);
    }

    private static void describe(JsonText json, Node node) {
        json.member("package", node.className().packageName())
                .member("name", node.name())
                .member("module", node.module())
                .member("file", node.file());
        if (node.line() > 0) {
            json.member("line", node.line());
        }
    }

    private static void message(JsonText json, Message message) {
        node(json, message.node());
        json.member("kind", message.kind().word())
                .member("result", message.result())
                .rows(
                        "components",
                        message.components(),
                        (to, component) -> to.member("name", component.name()).member("type", component.type()))
                .member("middleware", message.middleware())
                .member("handlers", message.handlers())
                .flag("open", message.open())
                .flag("unhandled", message.unhandled())
                .rows(
                        "policies",
                        message.policies(),
                        (to, policy) -> to.member("annotation", policy.annotation())
                                .member("enforcedBy", policy.enforcedBy())
                                .flag("missing", policy.enforcedBy().isEmpty()));
    }

    private static void handler(JsonText json, Handler handler) {
        json.member("id", handler.id()).member("class", handler.node().id());
        describe(json, handler.node());
        json.member("method", handler.method())
                .member("kind", handler.kind().word())
                .member("takes", handler.takes())
                .flag("context", handler.context());
        if (handler.kind() == MessageKind.EVENT) {
            json.member("order", handler.order())
                    .member("delivery", handler.delivery())
                    .some("filters", handler.filters());
        }
        json.member("raises", handler.raises());
    }

    private static void middleware(JsonText json, Middleware middleware) {
        node(json, middleware.node());
        json.member("order", middleware.order())
                .member("hooks", middleware.hooks())
                .member("takes", middleware.takes())
                .member("on", middleware.on())
                .member("before", middleware.before())
                .member("after", middleware.after())
                .member("messages", middleware.messages());
    }
}
