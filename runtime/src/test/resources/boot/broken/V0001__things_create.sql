CREATE TABLE things (id integer PRIMARY KEY, name texture NOT NULL);
