package io.fairlead.processor.testing;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.Hook;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.ModuleModel;
import io.fairlead.processor.model.PackageModel;
import io.fairlead.processor.model.Platform;
import io.fairlead.processor.model.RootModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where hand-made applications begin. Everything is right unless a test says otherwise: local, public, concrete, with an
 * {@code Inject} constructor.
 *
 * <pre>{@code
 * application(
 *     root("com.shop.Shop"),
 *     command("com.shop.PlaceOrder").result("com.shop.OrderId"),
 *     commandHandler("com.shop.PlaceOrderHandler").handles("com.shop.PlaceOrder").returning("com.shop.OrderId"))
 * }</pre>
 */
public final class Models {

    private Models() {}

    /** A part of an application. */
    public sealed interface Part
            permits MessageBuilder, HandlerBuilder, MiddlewareBuilder, RootBuilder, ModuleBuilder {}

    public static Application application(Part... parts) {
        return application(Platform.ofClassPath(false), parts);
    }

    public static Application applicationWithDagger(Part... parts) {
        return application(Platform.ofClassPath(true), parts);
    }

    /** Where codecs are generated for what is stored. */
    public static Application applicationWithCodecs(Part... parts) {
        return application(new Platform(false, false, true, "", Set.of()), parts);
    }

    private static Application application(Platform platform, Part... parts) {
        List<MessageModel> messages = new ArrayList<>();
        List<HandlerBuilder> unbound = new ArrayList<>();
        List<MiddlewareModel> middleware = new ArrayList<>();
        List<RootModel> roots = new ArrayList<>();
        List<ModuleModel> modules = new ArrayList<>();
        List<PackageModel> packages = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof MessageBuilder message) {
                messages.add(message.build());
            } else if (part instanceof HandlerBuilder handler) {
                unbound.add(handler);
            } else if (part instanceof MiddlewareBuilder each) {
                middleware.add(each.build());
            } else if (part instanceof RootBuilder root) {
                roots.add(root.build());
            } else if (part instanceof ModuleBuilder module) {
                modules.add(module.build());
                packages.addAll(module.packages());
            }
        }
        // As for a compiler, what a handler takes is the type that is declared elsewhere.
        List<HandlerModel> handlers = unbound.stream()
                .map(handler -> handler.build(name -> messages.stream()
                        .filter(message -> message.name().equals(name))
                        .map(MessageModel::type)
                        .findFirst()))
                .toList();
        return new Application(
                messages, handlers, middleware, roots, List.of(), packages, modules, List.of(), platform);
    }

    public static MessageBuilder command(String name) {
        return new MessageBuilder(MessageKind.COMMAND, name).result("java.lang.Void");
    }

    public static MessageBuilder query(String name) {
        return new MessageBuilder(MessageKind.QUERY, name).result("java.lang.String");
    }

    public static MessageBuilder event(String name) {
        return new MessageBuilder(MessageKind.EVENT, name);
    }

    public static HandlerBuilder commandHandler(String name) {
        return new HandlerBuilder(MessageKind.COMMAND, name);
    }

    public static HandlerBuilder queryHandler(String name) {
        return new HandlerBuilder(MessageKind.QUERY, name);
    }

    public static HandlerBuilder eventHandler(String name) {
        return new HandlerBuilder(MessageKind.EVENT, name);
    }

    public static MiddlewareBuilder middleware(String name) {
        return new MiddlewareBuilder(name);
    }

    public static RootBuilder root(String name) {
        return new RootBuilder(name);
    }

    public static ModuleBuilder module(String name) {
        return new ModuleBuilder(name);
    }

    /** The first handler method of an application. */
    public static HandlerMethod firstMethod(Application application) {
        return application.handlerMethods().get(0);
    }

    /** The first hook of an application. */
    public static Hook firstHook(Application application) {
        return application.middleware().get(0).hooks().get(0);
    }
}
