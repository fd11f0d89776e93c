package com.shop;

import io.avaje.jsonb.Json;
import io.avaje.jsonb.Jsonb;
import io.avaje.jsonb.Types;
import io.fairlead.Message;
import io.fairlead.codec.MessageCodecs;
import io.fairlead.codec.UnknownMessageException;
import jakarta.inject.Inject;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Makes bytes of what is stored of the messages of {@link ShopBus}.
 */
@Json.Import({Address.class, CancelOrder.class, MoveOrder.class, PlaceOrder.class})
@Json.Import(
        value = Payment.class,
        subtypes = {
                @Json.SubType(type = Payment.ByCard.class, name = "by-card"),
                @Json.SubType(type = Payment.ByInvoice.class, name = "ByInvoice"),
                @Json.SubType(type = Payment.OnDelivery.class, name = "OnDelivery")
        }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class ShopBusCodecs implements MessageCodecs {
    private final Jsonb jsonb;

    /**
     * Codecs that write as avaje-jsonb does by default.
     */
    @Inject
    public ShopBusCodecs() {
        this(Jsonb.instance());
    }

    /**
     * Codecs.
     *
     * @param jsonb how they write
     */
    public ShopBusCodecs(Jsonb jsonb) {
        this.jsonb = jsonb;
    }

    @Override
    public String nameOf(Message message) {
        switch (message.getClass().getName()) {
            case "com.shop.CancelOrder":
                return "orders.cancel";
            case "com.shop.MoveOrder":
                return "orders.move";
            case "com.shop.PlaceOrder":
                return "orders.place";
            default:
                throw new UnknownMessageException(message.getClass().getName());
        }
    }

    @Override
    public byte[] encode(Message message) {
        nameOf(message);
        return jsonb.<Object>type((Type) message.getClass()).toJsonBytes(message);
    }

    @Override
    public byte[] encodeResult(String messageName, Object result) {
        return jsonb.<Object>type(answerOf(messageName)).toJsonBytes(Collections.singletonList(result));
    }

    @Override
    public Object decodeResult(String messageName, byte[] bytes) {
        List<?> read = (List<?>) jsonb.<Object>type(answerOf(messageName)).fromJson(bytes);
        return read.isEmpty() ? absent(messageName) : read.get(0);
    }

    private static Type answerOf(String messageName) {
        switch (messageName) {
            case "orders.cancel":
                return Types.listOf(Object.class);
            case "orders.move":
                return Types.listOf(Types.newParameterizedType(Optional.class, Types.arrayOf(Address.class)));
            case "orders.place":
                return Types.listOf(Types.newParameterizedType(List.class, Number.class));
            default:
                throw new UnknownMessageException(messageName);
        }
    }

    private static Object absent(String messageName) {
        switch (messageName) {
            case "orders.move":
                return Optional.empty();
            default:
                return null;
        }
    }
}
