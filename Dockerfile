# The API alone; the database is the other service of docker-compose.yml.
FROM node:22-slim AS build
WORKDIR /jokbo
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-slim
WORKDIR /jokbo
ENV NODE_ENV=production
COPY --from=build /jokbo/node_modules node_modules
COPY --from=build /jokbo/dist dist
COPY package.json schema.graphql ./
COPY cypher cypher
COPY seeds seeds
RUN mkdir .jokbo && chown node .jokbo
USER node
EXPOSE 4000
CMD ["node", "dist/cli/main.js", "start"]
