package gone;

public @interface Json {}
